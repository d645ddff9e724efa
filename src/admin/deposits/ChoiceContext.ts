'use client'

import { createContext } from 'react'

interface ListChoice {
  /** The keys of the copies that are chosen. */
  ticked: ReadonlySet<string>
  onChoose: (ticked: ReadonlySet<string>) => void
}

/** Which copies of the list are chosen, for the rows that the server made. */
export const ChoiceContext = createContext<ListChoice>({ ticked: new Set(), onChoose: () => {} })

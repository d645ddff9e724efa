'use client'

import { use } from 'react'
import { ChoiceContext } from './ChoiceContext'

interface CopyChoiceProps {
  /** The copy's key. */
  name: string
  label: string
}

/** Chooses one copy of the list. */
export function CopyChoice({ name, label }: CopyChoiceProps) {
  const { ticked, onChoose } = use(ChoiceContext)
  const others = [...ticked].filter((key) => key !== name)
  return (
    <input
      type="checkbox"
      // A browser that remembers ticks would choose again what nobody has looked at again.
      autoComplete="off"
      aria-label={label}
      checked={ticked.has(name)}
      onChange={({ target }) => onChoose(new Set(target.checked ? [...others, name] : others))}
    />
  )
}

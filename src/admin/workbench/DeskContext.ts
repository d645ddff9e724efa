'use client'

import { createContext, useContext } from 'react'
import type { Glossary } from '@/translation/glossary/toGlossary'
import type { Locale } from '@/i18n/locales'
import type { Translator } from '@/i18n/translator'
import type { Desk } from './desk'

/** What every row of the bench needs, and what changes so seldom that all rows may be drawn anew then. */
export interface AtDesk {
  desk: Desk
  t: Translator
  editorLanguage: Locale
  glossary: Glossary | null
  showsDifference: boolean
  /** Nobody writes here now: the account may not, or the text is locked. */
  isReadOnly: boolean
}

export const DeskContext = createContext<AtDesk | null>(null)

/** @throws {Error} Outside the bench, where no row stands. */
export function useAtDesk(): AtDesk {
  const atDesk = useContext(DeskContext)
  if (!atDesk) throw new Error('A part of the workbench stands outside it')
  return atDesk
}

'use client'

import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { Workbench } from '@/translation/workbench/workbench'
import { askApi } from '../askApi'
import type { Edition } from '../editions'
import { tellState } from '../translations/tellEntry'
import { useAsked } from '../useAsked'

interface StateOfProps {
  type: PublicationType
  edition: Edition
  editorLanguage: Locale
}

/** How a public translation stands to its original, after what is told of it already: nothing until it is known. */
export function StateOf({ type, edition, editorLanguage: language }: StateOfProps) {
  const path = `/${type}/${edition.id}/workbench`
  const answered = useAsked(edition.status === 'published' ? path : null, (signal) =>
    askApi<object, Workbench>(path, { language, signal }),
  )
  const state = answered?.answer.state
  return state ? <>, {tellState({ state }, getTranslator(language)).toLocaleLowerCase(language)}</> : null
}

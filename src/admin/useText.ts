'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { isLocale, type Locale } from '@/i18n/locales'
import { getTranslator, type Translator } from '@/i18n/translator'
import { useEditorLanguage } from './useEditorLanguage'

/** The text on the screen, and how its editor is spoken to. */
export interface Text {
  type: PublicationType
  /** `null` until it has been saved once. */
  id: string | null
  language: Locale | null
  /** Id of the text it translates; `null` for an original. */
  originalId: string | null
  /** When it was last saved: what is known of it is asked for anew after that. */
  savedAt: string | null
  /** When it was last saved as published; `null` while the newest save is a draft, which changes nothing that is kept. */
  settledAt: string | null
  /** Language the editor reads the admin in. */
  editorLanguage: Locale
  t: Translator
}

/** The text being edited. */
export function useText(): Text {
  const { collectionSlug, data, id } = useDocumentInfo()
  const language = useFormFields(([fields]) => fields.language?.value)
  const original = useFormFields(([fields]) => fields.original?.value)
  const editorLanguage = useEditorLanguage()
  const savedAt = typeof data?.updatedAt === 'string' ? data.updatedAt : null
  return {
    // What asks here stands on the pages of texts, and on no other.
    type: collectionSlug as PublicationType,
    id: id ? String(id) : null,
    language: isLocale(language) ? language : null,
    originalId: idOf(isReference(original) ? original : null),
    savedAt,
    settledAt: data?._status === 'published' ? savedAt : null,
    editorLanguage,
    t: getTranslator(editorLanguage),
  }
}

function isReference(value: unknown): value is string | { id: string } {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'id' in value)
}

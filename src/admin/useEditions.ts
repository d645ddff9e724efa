'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { originalIdOf } from '@/domain/originalIdOf'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'
import { getTranslator, type Translator } from '@/i18n/translator'
import { askApi } from './askApi'
import { toEdition, type Edition } from './editions'

interface Editions {
  type: string
  id: string | null
  /** The language of the document being edited. */
  language: Locale | null
  isOriginal: boolean
  /** Every edition, this one included; `null` until they are known. */
  editions: Edition[] | null
  /** Language the editor reads the admin in. */
  editorLanguage: Locale
  t: Translator
}

/** The document being edited, beside its editions in the other languages. */
export function useEditions(): Editions {
  const { collectionSlug = '', id, savedDocumentData } = useDocumentInfo()
  const language = useFormFields(([fields]) => fields.language?.value)
  const original = useFormFields(([fields]) => fields.original?.value)
  const editorLanguage = useEditorLanguage()
  const t = getTranslator(editorLanguage)
  const [editions, setEditions] = useState<Edition[] | null>(null)
  const savedAt = savedDocumentData?.updatedAt

  useEffect(() => {
    if (!id || !isLocale(language)) return
    const asked = new AbortController()
    const originalId = originalIdOf({ id: String(id), original: isId(original) ? original : null })
    findEditions(collectionSlug, originalId, editorLanguage, asked.signal)
      .then(setEditions)
      .catch((error: unknown) => {
        if (!asked.signal.aborted) throw error
      })
    return () => asked.abort()
  }, [collectionSlug, id, language, original, savedAt, editorLanguage])

  return {
    type: collectionSlug,
    id: id ? String(id) : null,
    language: isLocale(language) ? language : null,
    isOriginal: !original,
    editions,
    editorLanguage,
    t,
  }
}

/** The newsroom's words in the language the editor reads the admin in. */
export function useEditorWords(): Translator {
  return getTranslator(useEditorLanguage())
}

function useEditorLanguage(): Locale {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : defaultLocale
}

function isId(value: unknown): value is string | { id: string } {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'id' in value)
}

async function findEditions(type: string, originalId: string, language: Locale, signal: AbortSignal): Promise<Edition[]> {
  const query = new URLSearchParams({
    depth: '0',
    draft: 'true',
    pagination: 'false',
    'where[or][0][id][equals]': originalId,
    'where[or][1][original][equals]': originalId,
  })
  const { docs } = await askApi(`/${type}?${query}`, { language, signal })
  return docs.map((doc) => toEdition(doc, new Date()))
}

'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { askApi } from './askApi'
import type { EditionDoc } from './editions'

/** A text that lacks a translation. */
interface Missing {
  type: PublicationType
  /** The original's id. */
  original: string
  /** The language of the translation. */
  target: Locale
}

interface Starting {
  /** Language the editor reads the admin in. */
  language: Locale
  /** Where the translation is worked on. */
  toPath: (type: PublicationType, translation: EditionDoc) => string
}

/** How a translation that is missing is started, and led to. Somebody else may just have started it: it is led to then too. */
export function useStartTranslation({ language, toPath }: Starting) {
  const router = useRouter()
  const [isStarting, setIsStarting] = useState(false)

  const start = async ({ type, original, target }: Missing) => {
    setIsStarting(true)
    const { doc, refusal } = await askApi(`/${type}/${original}/translations`, { method: 'POST', data: { language: target }, language })
    if (doc) return router.push(toPath(type, doc))
    toast.error(refusal ?? getTranslator(language)('Admin.translationFailed'))
    setIsStarting(false)
  }
  return { isStarting, start }
}

'use client'

import { useState, type FormEvent, type ReactNode } from 'react'
import { locales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface ChosenTextsProps {
  /** Holds a checkbox `text` for each text, with the language and the text as its value: `en articles:3f…`. */
  children: ReactNode
  /** Language the editor reads the admin in. */
  language: Locale
}

/** Lets texts of a list be chosen, and fetched as files for translators, one for each language. */
export function ChosenTexts({ children, language }: ChosenTextsProps) {
  const [chosen, setChosen] = useState<string[]>([])
  const t = getTranslator(language)
  const note = ({ currentTarget }: FormEvent<HTMLElement>) => {
    const boxes = currentTarget.querySelectorAll<HTMLInputElement>('input[name=text]:checked')
    setChosen([...boxes].map(({ value }) => value))
  }
  return (
    <div onChange={note}>
      {children}
      <p className="queue__export" role="status">
        {chosen.length === 0 && t('Queue.nothingChosen')}
        {locales.map((target) => {
          const texts = chosen.flatMap((value) => (value.startsWith(`${target} `) ? [value.slice(target.length + 1)] : []))
          if (texts.length === 0) return null
          const query = `target=${target}&version=1.2&texts=${texts.join(',')}`
          return (
            <a key={target} href={`/api/translation-files?${query}`} download>
              {t('Queue.export', { count: texts.length, target })}
            </a>
          )
        })}
      </p>
    </div>
  )
}

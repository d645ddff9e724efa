'use client'

import { useId } from 'react'
import type { Locale } from '@/i18n/locales'

interface WordsProps {
  label: string
  help?: string | undefined
  /** Language that the words are in. */
  language: Locale
  value: string
  isRequired?: boolean
  onChange: (value: string) => void
}

/** A place for words that readers will see. */
export function Words({ label, help, language, value, isRequired, onChange }: WordsProps) {
  const id = useId()
  return (
    <div className="desk-words">
      <label htmlFor={id}>{label}</label>
      {help && <p id={`${id}-help`}>{help}</p>}
      <textarea
        id={id}
        lang={language}
        rows={3}
        value={value}
        required={isRequired}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

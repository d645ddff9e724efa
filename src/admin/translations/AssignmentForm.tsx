'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { askApi } from '../askApi'

interface AssignmentFormProps {
  type: PublicationType
  original: string
  title: string
  /** The language of the translation. */
  target: Locale
  assignee: string | null
  /** An ISO date without a time. */
  dueOn: string | null
  /** Everybody who may write the language. */
  writers: { id: string; name: string }[]
  /** Language the editor reads the admin in. */
  language: Locale
}

/** For who may publish: says who is to make a translation, and until when. */
export function AssignmentForm({ type, original, title, target, assignee, dueOn, writers, language }: AssignmentFormProps) {
  const id = useId()
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const t = getTranslator(language)

  const assign = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const data = { language: target, assignee: form.get('assignee') || null, dueOn: form.get('dueOn') || null }
    const { isDone, refusal } = await askApi(`/${type}/${original}/translation-assignment`, { method: 'POST', data, language })
    if (!isDone) return void toast.error(refusal ?? t('Review.failed'))
    setIsOpen(false)
    router.refresh()
  }
  return (
    <details className="queue__assign" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary aria-label={t('Queue.assignNamed', { title })}>{t('Queue.assign')}</summary>
      <form onSubmit={(event) => void assign(event)}>
        <label htmlFor={`${id}-assignee`}>{t('Queue.assignee')}</label>
        <select id={`${id}-assignee`} name="assignee" defaultValue={assignee ?? ''}>
          <option value="">{t('Queue.nobody')}</option>
          {writers.map((writer) => (
            <option key={writer.id} value={writer.id}>
              {writer.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-due`}>{t('Queue.dueOn')}</label>
        <input id={`${id}-due`} name="dueOn" type="date" defaultValue={dueOn ?? ''} />
        <Button buttonStyle="primary" size="small" margin={false} type="submit">
          {t('Queue.save')}
        </Button>
      </form>
    </details>
  )
}

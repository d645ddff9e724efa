'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { askApi } from '../askApi'
import { Words } from '../dialog/Words'
import { useText } from '../useText'
import { CommentEntry } from './CommentEntry'
import { useComments } from './useComments'

/** Beside the form: what is said about the text, and words that could not be saved in it. */
export default function CommentsPanel() {
  const { id, editorLanguage: language, t } = useText()
  const { comments, path, show } = useComments()
  const [text, setText] = useState('')
  if (!id || !comments) return null

  const send = async (to: string, data: object) => {
    const { docs, isDone, refusal } = await askApi<(typeof comments)[number]>(to, { method: 'POST', data, language })
    if (isDone) show(docs)
    else toast.error(refusal ?? t('Comments.failed'))
    return isDone
  }
  const add = async () => {
    if (await send(path, { text })) setText('')
  }
  const open = comments.filter(({ resolvedAt }) => !resolvedAt)
  const done = comments.filter(({ resolvedAt }) => resolvedAt)
  return (
    <section className="desk-panel" aria-labelledby="comments-heading">
      <h2 id="comments-heading" className="desk-panel__heading">
        {t('Comments.heading')}
      </h2>
      {comments.length === 0 && <p>{t('Comments.none')}</p>}
      <ul className="desk-panel__list">
        {open.map((comment) => (
          <CommentEntry
            key={comment.id}
            comment={comment}
            onResolve={() => void send(`${path}/${comment.id}/resolve`, {})}
          />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{t('Comments.showResolved', { count: done.length })}</summary>
          <ul className="desk-panel__list">
            {done.map((comment) => (
              <CommentEntry key={comment.id} comment={comment} />
            ))}
          </ul>
        </details>
      )}
      <Words label={t('Comments.write')} language={language} value={text} onChange={setText} />
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        type="button"
        disabled={text.trim() === ''}
        onClick={() => void add()}
      >
        {t('Comments.add')}
      </Button>
    </section>
  )
}

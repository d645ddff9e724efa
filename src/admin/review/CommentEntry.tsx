'use client'

import { Button } from '@payloadcms/ui'
import { useText } from '../useText'
import type { CommentShown } from './review'

interface CommentEntryProps {
  comment: CommentShown
  /** Left out where nothing is to be done. */
  onResolve?: () => void
}

/** One comment: who said what, when, and the words that went with it. */
export function CommentEntry({ comment: { kind, text, byName, at, words }, onResolve }: CommentEntryProps) {
  const { t } = useText()
  return (
    <li className={`desk-panel__entry comment comment--${kind}`}>
      <p>
        <strong>{t(`Comments.kind_${kind}`)}</strong>
      </p>
      <p className="comment__text">{text}</p>
      <p className="desk-panel__aside">
        {t('Comments.byline', { name: byName ?? t('Comments.formerAccount'), at: new Date(at) })}
      </p>
      {words && <RefusedWords words={words} />}
      {onResolve && (
        <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={onResolve}>
          {t('Comments.resolve')}
        </Button>
      )}
    </li>
  )
}

/** The words of a save that was refused, to read and to copy from. */
function RefusedWords({ words }: { words: NonNullable<CommentShown['words']> }) {
  const { t } = useText()
  return (
    <details className="comment__words">
      <summary>{t('Comments.showWords')}</summary>
      <dl>
        {(['title', 'standfirst', 'body'] as const)
          .filter((part) => words[part])
          .map((part) => (
            <div key={part}>
              <dt>{t(`Comments.${part}`)}</dt>
              <dd>{words[part]}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}

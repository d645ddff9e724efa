'use client'

import { isTold, significances } from '@/domain/revision'
import { Choices } from '../dialog/Choices'
import { Words } from '../dialog/Words'
import { useText } from '../useText'
import { FileChanges } from './FileChanges'
import type { Publication } from './publication'

interface ChangeQuestionProps {
  said: Publication
  say: (more: Partial<Publication>) => void
  /** Id of the revision that readers have. */
  lastRevision: string
}

/** The one question about a change to a public text: whether its readers need to know. */
export function ChangeQuestion({ said: { significance, note }, say, lastRevision }: ChangeQuestionProps) {
  const { language, t } = useText()
  return (
    <>
      <Choices
        question={t('Admin.publish.question')}
        chosen={significance}
        onChoose={(answer) => say({ significance: answer })}
        choices={significances.map((value) => ({
          value,
          label: t('Admin.publish.answer', { significance: value }),
          help: t('Admin.publish.answerHelp', { significance: value }),
        }))}
      />
      {language && significance && isTold(significance) && (
        <Words
          label={t('Admin.publish.note', { significance, language })}
          help={t('Admin.publish.noteHelp')}
          language={language}
          value={note}
          isRequired
          onChange={(words) => say({ note: words })}
        />
      )}
      <FileChanges
        lastRevision={lastRevision}
        canAdd={significance !== null && isTold(significance)}
        onAdd={(words) => say({ note: [note.trim(), words].filter(Boolean).join(' ') })}
      />
    </>
  )
}

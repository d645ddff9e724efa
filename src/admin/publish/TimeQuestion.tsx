'use client'

import { tellMoment } from '@/domain/tellMoment'
import { Choices } from '../dialog/Choices'
import { Line } from '../dialog/Line'
import { useText } from '../useText'
import type { Publication } from './publication'
import { overlaps, whenChosen } from './whenChosen'

interface TimeQuestionProps {
  time: Publication['time']
  /** The text's own time ahead, which it waits for by itself. */
  ownTime: Date | null
  say: (more: Partial<Publication>) => void
}

/** Asks whether the text becomes public at once or at a time, and says what the time means before anything is done. */
export function TimeQuestion({ time, ownTime, say }: TimeQuestionProps) {
  const { editorLanguage, t } = useText()
  const when = whenChosen(time?.localTime ?? '', editorLanguage)
  const atOnce = ownTime
    ? t('Admin.publish.atOwnTime', { moment: tellMoment(ownTime, editorLanguage) })
    : t('Admin.publish.atOnce')
  return (
    <>
      <Choices
        question={t('Admin.publish.when')}
        chosen={time ? 'later' : 'now'}
        onChoose={(value) => say({ time: value === 'later' ? { localTime: '', overlap: null } : null })}
        choices={[
          { value: 'now', label: atOnce },
          { value: 'later', label: t('Admin.publish.atTime') },
        ]}
      />
      {time && (
        <Line
          label={t('Admin.publish.localTime')}
          help={t('Admin.publish.lockedUntil')}
          type="datetime-local"
          value={time.localTime}
          onChange={(localTime) => say({ time: { localTime, overlap: null } })}
        />
      )}
      <div role="status">{time && when.kind !== 'unwritten' && when.kind !== 'overlap' && <p>{when.words}</p>}</div>
      {time && when.kind === 'overlap' && (
        <Choices
          question={when.words}
          chosen={time.overlap}
          onChoose={(overlap) => say({ time: { ...time, overlap } })}
          choices={overlaps.map((value) => ({ value, label: when.choices[value] }))}
        />
      )}
    </>
  )
}

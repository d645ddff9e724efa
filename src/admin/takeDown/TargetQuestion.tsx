'use client'

import { useState } from 'react'
import { Choices } from '../dialog/Choices'
import { Line } from '../dialog/Line'
import { useText } from '../useText'
import type { TakedownSaid } from './takedownSaid'
import { useTargets } from './useTargets'

interface TargetQuestionProps {
  said: TakedownSaid
  say: (more: Partial<TakedownSaid>) => void
}

/** Asks where the text's address leads from now on: a text of ours that readers have, or an address elsewhere. */
export function TargetQuestion({ said: { target, targetUrl }, say }: TargetQuestionProps) {
  const { t } = useText()
  const [words, setWords] = useState('')
  const found = useTargets(words)
  const targets = found ?? (target ? [target] : [])
  return (
    <>
      <Line label={t('Admin.takeDown.searchTarget')} type="search" value={words} onChange={setWords} />
      <div role="status">{found?.length === 0 && <p>{t('Admin.takeDown.noTargets', { words })}</p>}</div>
      {targets.length > 0 && (
        <Choices
          question={t('Admin.takeDown.target')}
          chosen={target?.value ?? null}
          onChoose={(value) => say({ target: targets.find((one) => one.value === value) ?? null, targetUrl: '' })}
          choices={targets.map(({ relationTo, value, title }) => ({
            value,
            label: title,
            help: t(`Label.type_${relationTo}`),
          }))}
        />
      )}
      <Line
        label={t('Admin.takeDown.targetUrl')}
        type="url"
        value={targetUrl}
        onChange={(url) => say({ targetUrl: url, target: null })}
      />
    </>
  )
}

'use client'

import { Choices } from '../dialog/Choices'
import { useText } from '../useText'

/** What becomes of the translations: the words that the API takes. */
export const fates = ['follow', 'become-original'] as const
export type Fate = (typeof fates)[number]

interface FateQuestionProps {
  act: 'trash' | 'takeDown' | 'unschedule'
  /** How many translations it is about. */
  count: number
  fate: Fate | null
  onChoose: (fate: Fate) => void
}

/** Asks what becomes of the translations of an original that is taken away. */
export function FateQuestion({ act, count, fate, onChoose }: FateQuestionProps) {
  const { t } = useText()
  return (
    <Choices
      question={t('Admin.whatOfTranslations', { count })}
      chosen={fate}
      onChoose={onChoose}
      choices={fates.map((value) => ({ value, label: t('Admin.fate', { act, fate: value, count }) }))}
    />
  )
}

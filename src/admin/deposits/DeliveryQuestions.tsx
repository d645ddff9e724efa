'use client'

import { depositWays, type DepositWay } from '@/domain/legalDeposit'
import { toSwedishDay } from '@/domain/swedishTime'
import type { Translator } from '@/i18n/translator'
import { Choices } from '../dialog/Choices'
import { Line } from '../dialog/Line'

/** What an editor says of a delivery. */
export interface DeliveryAnswers {
  /** `null` while nothing is chosen. */
  way: DepositWay | null
  /** An ISO date without a time. */
  deliveredOn: string
  note: string
}

/** What is said before anything is: most deliveries are told of on their day. */
export function startAnswers(): DeliveryAnswers {
  return { way: null, deliveredOn: toSwedishDay(new Date()), note: '' }
}

interface DeliveryQuestionsProps {
  /** How many copies the answers are about. */
  count: number
  answers: DeliveryAnswers
  onAnswer: (answers: DeliveryAnswers) => void
  t: Translator
}

/** Asks how and when copies came to the National Library. */
export function DeliveryQuestions({ count, answers, onAnswer, t }: DeliveryQuestionsProps) {
  const { way, deliveredOn, note } = answers
  const today = toSwedishDay(new Date())
  return (
    <>
      <Choices
        question={t('Deposit.howAsked', { count })}
        choices={depositWays.map((value) => ({
          value,
          label: t(`Deposit.way_${value}`, { count }),
          help: t(`Deposit.wayHelp_${value}`, { count }),
        }))}
        chosen={way}
        onChoose={(way) => onAnswer({ ...answers, way })}
      />
      <Line
        label={t('Deposit.day')}
        help={t('Deposit.dayHelp')}
        type="date"
        value={deliveredOn}
        max={today}
        onChange={(deliveredOn) => onAnswer({ ...answers, deliveredOn })}
      />
      <Line
        label={t('Deposit.note')}
        help={t('Deposit.noteHelp', { count })}
        type="text"
        value={note}
        onChange={(note) => onAnswer({ ...answers, note })}
      />
    </>
  )
}

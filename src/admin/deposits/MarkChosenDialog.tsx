'use client'

import { useEffect, useRef, useState } from 'react'
import { findDeliveryFault } from '@/domain/findDeliveryFault'
import { longestDepositNote } from '@/domain/legalDeposit'
import { toSwedishDay } from '@/domain/swedishTime'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import { DeliveryQuestions, type DeliveryAnswers } from './DeliveryQuestions'
import type { ListedCopy } from './listedCopy'
import { markEach, type Marking } from './markEach'
import { MarkingProgress } from './MarkingProgress'
import { TitleList } from './TitleList'

interface MarkChosenDialogProps {
  copies: ListedCopy[]
  answers: DeliveryAnswers
  onAnswer: (answers: DeliveryAnswers) => void
  onClose: () => void
  onMarked: (marking: Marking) => void
  /** Language the editor reads the admin in. */
  language: Locale
}

/** Asks once how and when several copies came to the National Library, and marks them one by one. */
export function MarkChosenDialog({ copies, answers, onAnswer, onClose, onMarked, language }: MarkChosenDialogProps) {
  const t = getTranslator(language)
  const count = copies.length
  const [answered, setAnswered] = useState<number | null>(null)
  const [fault, setFault] = useState<ReturnType<typeof findDeliveryFault>>(null)
  const isStopped = useStop()

  const mark = ({ type, id, language: of, contents }: ListedCopy) =>
    askApi<never>(`/${type}/${id}/deposits`, { method: 'POST', data: { language: of, contents, ...answers }, language })
  const confirm = async () => {
    // What is wrong for all of them is said once.
    const found = findDeliveryFault(answers, toSwedishDay(new Date()))
    setFault(found)
    if (found) return
    setAnswered(0)
    onMarked(await markEach(copies, { mark, onAnswered: setAnswered, isStopped: () => isStopped.current }))
  }
  return (
    <Dialog
      heading={t('Deposit.dialogHeading', { count })}
      confirmLabel={t('Deposit.confirm', { count })}
      onConfirm={() => void confirm()}
      onClose={onClose}
      refusals={fault ? [t(`Refusal.${fault}`, { count: longestDepositNote })] : []}
      isBusy={answered !== null}
      isWaiting={answers.way === null}
    >
      {answered === null ? (
        <>
          <TitleList copies={copies} t={t} />
          <DeliveryQuestions count={count} answers={answers} onAnswer={onAnswer} t={t} />
        </>
      ) : (
        <MarkingProgress answered={answered} count={count} onStop={() => (isStopped.current = true)} t={t} />
      )}
    </Dialog>
  )
}

/** Whether to go on. Who leaves the page has stopped. */
function useStop() {
  const isStopped = useRef(false)
  useEffect(() => {
    isStopped.current = false
    return () => {
      isStopped.current = true
    }
  }, [])
  return isStopped
}

'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { ChoiceBar } from './ChoiceBar'
import { ChoiceContext } from './ChoiceContext'
import { startAnswers } from './DeliveryQuestions'
import type { ListedCopy } from './listedCopy'
import { MarkChosenDialog } from './MarkChosenDialog'
import type { Marking } from './markEach'
import { MarkingResult } from './MarkingResult'

interface ChosenCopiesProps {
  /** What the list shows. */
  copies: ListedCopy[]
  /** Holds a `CopyChoice` for each of them. */
  children: ReactNode
  /** Language the editor reads the admin in. */
  language: Locale
}

/** Lets copies of the list be chosen, and marked as delivered together. */
export function ChosenCopies({ copies, children, language }: ChosenCopiesProps) {
  const router = useRouter()
  const t = getTranslator(language)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [answers, setAnswers] = useState(startAnswers)
  const [isAsking, setIsAsking] = useState(false)
  const [marking, setMarking] = useState<Marking | null>(null)
  const chosen = copies.filter(({ key }) => ticked.has(key))
  // What has left the list, or has changed, is chosen no more, also if it should come back.
  if (chosen.length < ticked.size) setTicked(toKeys(chosen))

  const ask = (event: FormEvent) => {
    event.preventDefault()
    setIsAsking(chosen.length > 0)
  }
  const finish = (marking: Marking) => {
    const undone = [...marking.refused.map(({ copy }) => copy), ...marking.left]
    setIsAsking(false)
    setMarking(marking)
    setTicked(toKeys(undone))
    if (undone.length === 0) setAnswers(startAnswers())
    router.refresh()
  }
  return (
    <ChoiceContext value={{ ticked, onChoose: setTicked }}>
      {marking && <MarkingResult marking={marking} t={t} />}
      <form onSubmit={ask}>
        {copies.length > 0 && (
          <ChoiceBar
            count={chosen.length}
            isAll={chosen.length === copies.length}
            onChooseAll={(isAll) => setTicked(toKeys(isAll ? copies : []))}
            t={t}
          />
        )}
        {children}
      </form>
      {isAsking && (
        <MarkChosenDialog
          copies={chosen}
          answers={answers}
          onAnswer={setAnswers}
          onClose={() => setIsAsking(false)}
          onMarked={finish}
          language={language}
        />
      )}
    </ChoiceContext>
  )
}

function toKeys(copies: readonly ListedCopy[]): ReadonlySet<string> {
  return new Set(copies.map(({ key }) => key))
}

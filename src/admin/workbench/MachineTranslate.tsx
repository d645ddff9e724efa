'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import { useAsked } from '../useAsked'
import type { Desk } from './desk'
import { useAtDesk } from './DeskContext'
import { focusPart } from './moves'

/** What a machine would write of the translation, as the API tells it. */
interface Estimate {
  tool: string | null
  parts: number
  characters: number
}

interface Translated {
  tool: string
  parts: number
  left: { id: string; name: string; message: string }[]
}

/** Has a machine write what nobody has translated, once its cost is known and agreed to. Not shown where there is none. */
export function MachineTranslate({ onReopen }: { onReopen: () => Promise<Desk | null> }) {
  const { desk, editorLanguage: language, t } = useAtDesk()
  const { type, translation } = desk.bench
  const path = `/${type}/${translation.id}/machine-translation`
  const known = useAsked(path, (signal) => askApi<never, Estimate>(path, { language, signal }))
  const [estimate, setEstimate] = useState<Estimate | null>(null)
  const [refusals, setRefusals] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  if (!known?.isDone || !known.answer.tool) return null

  const show = (answer: Partial<Estimate>) => {
    const { tool = null, parts = 0, characters = 0 } = answer
    setEstimate({ tool, parts, characters })
  }
  const ask = async () => {
    setRefusals([])
    await desk.settle()
    const { answer, isDone, refusal } = await askApi<never, Estimate>(path, { language })
    if (isDone) show(answer)
    else toast.error(refusal ?? '')
  }
  const translate = async () => {
    setIsBusy(true)
    const data = { characters: estimate?.characters }
    const { answer, isDone, refusals: why } = await askApi<never, Translated & Estimate>(path, { method: 'POST', data, language })
    setIsBusy(false)
    if (!isDone) {
      setRefusals(why.map(({ message }) => message))
      if (answer.characters !== undefined) show(answer)
      return
    }
    setEstimate(null)
    toast.success(t('Workbench.machineDone', { tool: answer.tool ?? '', parts: answer.parts ?? 0 }))
    for (const { name, message } of answer.left ?? []) toast.error(t('Workbench.machineLeft', { name, message }))
    await onReopen()
    focusPart(null)
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} type="button" onClick={() => void ask()}>
        {t('Workbench.machine')}
      </Button>
      {estimate && (
        <Dialog
          heading={t('Workbench.machineHeading')}
          confirmLabel={t('Workbench.machineConfirm')}
          onConfirm={() => void translate()}
          onClose={() => setEstimate(null)}
          refusals={refusals}
          isBusy={isBusy}
          isWaiting={estimate.parts === 0}
        >
          <p>{estimate.parts === 0 ? t('Workbench.machineNothing', { tool: estimate.tool ?? '' }) : t('Workbench.machineCost', { ...estimate, tool: estimate.tool ?? '' })}</p>
        </Dialog>
      )}
    </>
  )
}

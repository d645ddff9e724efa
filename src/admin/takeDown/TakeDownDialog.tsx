'use client'

import { useState } from 'react'
import { takedownKinds } from '@/domain/takedown'
import type { Locale } from '@/i18n/locales'
import { askApi } from '../askApi'
import { Choices } from '../dialog/Choices'
import { Dialog } from '../dialog/Dialog'
import { toQuery } from '../toQuery'
import { useText } from '../useText'
import { Explanations } from './Explanations'
import { FateQuestion } from './FateQuestion'
import { findMissing, toRequest, type TakedownSaid } from './takedownSaid'
import { TargetQuestion } from './TargetQuestion'
import { useConcerned } from './useConcerned'

const unsaid: TakedownSaid = { kind: null, explanations: {}, target: null, targetUrl: '', fate: null }

/** Asks how a public text is taken from its readers, what they are told, and what becomes of its translations. */
export function TakeDownDialog({ onClose }: { onClose: () => void }) {
  const { language, t } = useText()
  const translations = useConcerned('takeDown')
  const takeDown = useTakeDown()
  const [said, setSaid] = useState(unsaid)
  const [refusals, setRefusals] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  if (!language) return null

  const say = (more: Partial<TakedownSaid>) => {
    setSaid((earlier) => ({ ...earlier, ...more }))
    setRefusals([])
  }
  const following = said.fate === 'follow' ? translations.map((translation) => translation.language) : []
  const languages = [language, ...following]

  const confirm = async () => {
    const missing = findMissing(said, { languages, hasTranslations: translations.length > 0 })
    if (missing) {
      setRefusals([t(`Admin.takeDown.${missing}`)])
      return
    }
    setIsBusy(true)
    setRefusals(await takeDown(said, language))
    setIsBusy(false)
  }

  return (
    <Dialog
      heading={t('Admin.takeDown.heading')}
      confirmLabel={t('Admin.takeDown.confirm')}
      onConfirm={() => void confirm()}
      onClose={onClose}
      refusals={refusals}
      isBusy={isBusy}
    >
      <Choices
        question={t('Admin.takeDown.question')}
        chosen={said.kind}
        onChoose={(kind) => say({ kind })}
        choices={takedownKinds.map((kind) => ({
          value: kind,
          label: t(`Label.takedown_${kind}`),
          help: t('Admin.takeDown.whatReadersMeet', { kind }),
        }))}
      />
      {said.kind === 'consolidated' && <TargetQuestion said={said} say={say} />}
      {said.kind && translations.length > 0 && (
        <FateQuestion act="takeDown" count={translations.length} fate={said.fate} onChoose={(fate) => say({ fate })} />
      )}
      {said.kind && <Explanations kind={said.kind} languages={languages} said={said} say={say} />}
    </Dialog>
  )
}

/** Has it done, and shows the text anew as it now stands. */
function useTakeDown() {
  const { type, id, editorLanguage } = useText()
  return async (said: TakedownSaid, language: Locale): Promise<string[]> => {
    const path = `/${type}/${id}/takedown?${toQuery({ translations: said.fate })}`
    const data = toRequest(said, language)
    const { isDone, refusals } = await askApi(path, { method: 'POST', data, language: editorLanguage })
    if (isDone) window.location.reload()
    return refusals.map(({ message }) => message)
  }
}

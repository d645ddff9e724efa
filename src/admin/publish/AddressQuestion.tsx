'use client'

import { Choices } from '../dialog/Choices'
import { useText } from '../useText'
import { addressOf } from './addressOf'
import type { Publication } from './publication'

interface AddressQuestionProps {
  chosen: 'keep' | 'change'
  /** The address word that readers have. */
  kept: string
  /** The one that is drafted. */
  drafted: string
  say: (more: Partial<Publication>) => void
}

/** Asks whether a public text moves to the address word that is drafted. */
export function AddressQuestion({ chosen, kept, drafted, say }: AddressQuestionProps) {
  const { type, language: locale, t } = useText()
  if (!locale) return null

  return (
    <Choices
      question={t('Admin.publish.addressQuestion')}
      chosen={chosen}
      onChoose={(address) => say({ address })}
      choices={[
        { value: 'keep', label: t('Admin.publish.keepAddress'), help: addressOf({ type, locale, slug: kept }) },
        {
          value: 'change',
          label: t('Admin.publish.changeAddress'),
          help: t('Admin.publish.changeAddressHelp', { address: addressOf({ type, locale, slug: drafted }) }),
        },
      ]}
    />
  )
}

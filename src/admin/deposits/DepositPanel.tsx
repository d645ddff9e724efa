'use client'

import { useFormFields } from '@payloadcms/ui'
import { useText } from '../useText'
import { CopyEntry } from './CopyEntry'
import { useCopies } from './useCopies'

/** Beside the form: what of the text is to be delivered to the National Library, until when, and what has been. */
export default function DepositPanel() {
  const { id, originalId, t } = useText()
  const isUnderDeposit = useFormFields(([fields]) => fields.legalDeposit?.value === true)
  const { copies, reload } = useCopies()
  if (!id || !copies) return null

  // A translation has no such fact of its own.
  const isCovered = originalId !== null || isUnderDeposit
  return (
    <section className="desk-panel" aria-labelledby="deposit-heading">
      <h2 id="deposit-heading" className="desk-panel__heading">
        {t('Deposit.panel')}
      </h2>
      {copies.length === 0 && <p>{t('Deposit.nothing', { isCovered: String(isCovered) })}</p>}
      <ul className="desk-panel__list">
        {copies.map((copy) => (
          <CopyEntry key={copy.language} copy={copy} onDone={reload} />
        ))}
      </ul>
    </section>
  )
}

'use client'

import { useField } from '@payloadcms/ui'
import { useText } from '../useText'

/**
 * What else is known of an act: values before and after, a reason. The admin's own editor of such records is fetched
 * from another host, which is to know nothing of what is read here.
 */
export default function ActDetails() {
  const { value } = useField<Record<string, unknown> | null>({ path: 'details' })
  const { t } = useText()
  const details = Object.entries(value ?? {}).filter(([, told]) => told !== null)
  if (details.length === 0) return null

  return (
    <section className="desk-panel" aria-labelledby="details-heading">
      <h2 id="details-heading" className="desk-panel__heading">
        {t('Label.actDetails')}
      </h2>
      <dl className="comment__words">
        {details.map(([name, told]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof told === 'string' ? told : JSON.stringify(told)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

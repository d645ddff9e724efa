import Link from 'next/link'
import type { DepositCopy } from '@/domain/legalDeposit'
import type { Translator } from '@/i18n/translator'
import { editPath } from '../editions'
import { tellCopy } from './copyRecord'

/** One copy, with the way to where it is marked as delivered. The roles are said because narrow screens show no table. */
export function DepositRow({ copy, t }: { copy: DepositCopy; t: Translator }) {
  const { text, language, title, files, state, deposit, publishedAt } = copy
  const words = tellCopy(copy, t)
  return (
    <tr role="row" data-state={state}>
      <th role="rowheader" scope="row">
        <Link href={editPath(text.type, text)} prefetch={false}>
          <span lang={language}>{title}</span>
        </Link>
        <span className="queue__aside">{t(`Label.type_${text.type}`)}</span>
      </th>
      <td role="cell">
        {state === 'overdue' ? <strong>{words}</strong> : words}
        {deposit?.note && <span className="queue__aside">{deposit.note}</span>}
        {text.isWithdrawn && <span className="queue__aside">{t('Deposit.withdrawn')}</span>}
      </td>
      <td role="cell">{t('Deposit.what', { language, count: files.length })}</td>
      <td role="cell">{t('Deposit.published', { at: publishedAt })}</td>
    </tr>
  )
}

import Link from 'next/link'
import type { DepositCopy } from '@/domain/legalDeposit'
import type { Translator } from '@/i18n/translator'
import { editPath } from '../editions'
import { CopyChoice } from './CopyChoice'
import { filesToDeliver, tellCopy } from './copyRecord'
import { toListedCopy } from './listedCopy'

interface DepositRowProps {
  copy: DepositCopy
  /** Whether it can be chosen. */
  isChoice: boolean
  t: Translator
}

/** One copy, with the way to where it is marked as delivered. The roles are said because narrow screens show no table. */
export function DepositRow({ copy, isChoice, t }: DepositRowProps) {
  const { text, language, title, files, state, deposit, deposits, publishedAt } = copy
  const words = tellCopy(copy, t)
  return (
    <tr role="row" data-state={state}>
      {isChoice && (
        <td role="cell" className="queue__choice">
          <CopyChoice name={toListedCopy(copy).key} label={t('Deposit.choose', { title, language })} />
        </td>
      )}
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
      <td role="cell">
        {t('Deposit.what', { language, count: files.length })}
        {!deposit && deposits.length > 0 && (
          <span className="queue__aside">{t('Deposit.left', { files: filesToDeliver(copy).join(', ') })}</span>
        )}
      </td>
      <td role="cell">{t('Deposit.published', { at: publishedAt })}</td>
    </tr>
  )
}

import type { CheckboxField } from 'payload'
import { isUsuallyDeposited } from '@/domain/legalDeposit'
import type { PublicationType } from '@/domain/publication'
import { labels } from '@/i18n/labels'

/**
 * Whether a text and its files are to be delivered to the National Library.
 *
 * @param type The collection, which says how it is until an editor says otherwise.
 */
export function depositField(type: PublicationType): CheckboxField {
  return {
    name: 'legalDeposit',
    type: 'checkbox',
    defaultValue: isUsuallyDeposited(type),
    label: labels('legalDeposit'),
    admin: { position: 'sidebar', description: labels('legalDepositHelp') },
  }
}

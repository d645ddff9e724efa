import type { DateField } from 'payload'
import { labels, type LabelKey } from '@/i18n/labels'

/**
 * A day without a time. It is kept as noon in Coordinated Universal Time, which is the same day in Sweden.
 *
 * @param name The field's name, which is also its label's key.
 */
export function dayField(name: LabelKey): DateField {
  return {
    name,
    type: 'date',
    label: labels(name),
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
  }
}

import type { DateField } from 'payload'
import { labels, type LabelKey } from '@/i18n/labels'
import { timeZone } from '@/i18n/locales'

/**
 * An instant that editors write and read in Swedish time, wherever their computer is. It is stored in Coordinated
 * Universal Time.
 *
 * @param name The field's name, which is also its label's key.
 * @param help The key of the words under the field.
 */
export function momentField(name: LabelKey, help: LabelKey): DateField {
  return {
    name,
    type: 'date',
    index: true,
    timezone: {
      defaultTimezone: timeZone,
      supportedTimezones: [{ value: timeZone, label: timeZone }],
      override: ({ baseField }) => ({ ...baseField, admin: { ...baseField.admin, hidden: true } }),
    },
    label: labels(name),
    admin: {
      position: 'sidebar',
      description: labels(help),
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm' },
    },
  }
}

import type { Translator } from '@/i18n/translator'
import type { RowFault } from './planRedirects'
import type { MalformedLine } from './readRedirectRows'
import type { StoreFault } from './saveRedirects'

export type LineFault = MalformedLine | RowFault | StoreFault

/**
 * What is wrong with a line of a file of redirects, and what to do, as the person at the terminal reads it.
 *
 * @param t Words in the person's language.
 */
export function tellFault(fault: LineFault, t: Translator): string {
  return t('Redirects.fault', { line: fault.line, reason: tellReason(fault, t) })
}

function tellReason(fault: LineFault, t: Translator): string {
  if ('malformed' in fault) return t(`Redirects.faults.${fault.malformed}`)
  if ('refusal' in fault) return fault.refusal
  if ('differsFrom' in fault) return t('Redirects.faults.differs', { to: fault.differsFrom })
  return fault.fault === 'twice' ? t('Redirects.faults.twice', { line: fault.other }) : t('Redirects.faults.circle')
}

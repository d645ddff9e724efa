import { toSwedishTime } from '@/domain/swedishTime'
import { tellMoment } from '@/domain/tellMoment'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** Which of the two is meant, of a time that comes twice. */
export const overlaps = ['earlier', 'later'] as const
export type Overlap = (typeof overlaps)[number]

/** What a time that the editor has written means. */
export type WhenChosen =
  | { kind: 'unwritten' }
  /** In words, with its offset. */
  | { kind: 'instant'; words: string }
  | { kind: 'gap'; words: string }
  | { kind: 'overlap'; words: string; choices: Record<Overlap, string> }

/**
 * What the newsroom says of a time on a Swedish clock, before anything is asked of the server, which says the same.
 *
 * @param localTime As a `datetime-local` writes it; empty while it is being written.
 * @param locale    Language of the words.
 */
export function whenChosen(localTime: string, locale: Locale): WhenChosen {
  const t = getTranslator(locale)
  const time = toSwedishTime(localTime)
  const tell = ({ at }: { at: Date }) => tellMoment(at, locale)
  switch (time?.kind) {
    case undefined:
      return { kind: 'unwritten' }
    case 'instant':
      return { kind: 'instant', words: t('Schedule.willBePublished', { moment: tell(time) }) }
    case 'gap':
      return { kind: 'gap', words: t('Refusal.timeDoesNotExist', { before: tell(time.before), after: tell(time.after) }) }
    case 'overlap': {
      const choices = { earlier: tell(time.earlier), later: tell(time.later) }
      return { kind: 'overlap', words: t('Refusal.timeComesTwice', choices), choices }
    }
  }
}

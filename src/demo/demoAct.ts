import type { Role } from '@/domain/roles'
import type { Significance } from '@/domain/revision'
import type { TakedownKind } from '@/domain/takedown'
import type { DepositWay } from '@/domain/legalDeposit'
import type { Locale } from '@/i18n/locales'
import type { DemoReference } from './demoPublication'

/** Something done to one language of a text after it was first stored. */
export type DemoAct = DemoDeed & {
  /** When it was done: ISO 8601, UTC. */
  at: string
  /** Whose account did it; an editor's where nothing is said. */
  by?: Role
}

type DemoDeed = DemoChange | DemoDelivery | DemoSchedule | DemoTakedown | DemoReview | DemoStillCorrect

/** What an editor changed: what stood, exactly once, and what stands there now. One change is made after the other. */
export type Rewording = Readonly<Record<string, string>>

/** The text is published anew. */
interface DemoChange {
  act: 'publish'
  significance: Significance
  /** What readers are told of it. */
  note?: string
  rewording: Rewording
  /** The address word, when the text moves. */
  slug?: string
}

/** The text, changed or not, waits for its time. */
interface DemoSchedule {
  act: 'schedule'
  /** ISO 8601, UTC. */
  publishAt: string
  /** Of a text that has readers. */
  significance?: Significance
  note?: string
  rewording?: Rewording
}

/** The text is taken from its readers; an original takes its translations along. */
interface DemoTakedown {
  act: 'take-down'
  kind: TakedownKind
  explanation?: string
  /** What the readers of translations are told. */
  explanations?: Partial<Record<Locale, string>>
  /** Where a consolidated text leads. */
  target?: DemoReference
}

/** The draft goes to who publishes, or back to its writer. */
interface DemoReview {
  act: 'hand-in' | 'send-back'
  comment: string
}

/** Somebody has read the original's newest revision and says that the translation still is true to it. */
interface DemoStillCorrect {
  act: 'still-correct'
  /** The number of that revision. */
  revision: number
}

/** The text's copy came to the National Library, on the day of the act. */
interface DemoDelivery {
  act: 'deliver'
  way: DepositWay
  note?: string
}

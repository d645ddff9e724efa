import type { Locale } from '@/i18n/locales'
import type { Inline } from '../inline'
import type { FindLockedTerms } from './lockedTerm'
import type { PartFault } from './readTagged'

/** A service that translates words. */
export interface MachineTranslator {
  /** The service's own name, as people know it. */
  name: string
  /** @throws {MachineTranslationError} When any of it could not be translated; nothing of it is answered then. */
  translate: (parts: readonly MachinePart[], task: MachineTask) => Promise<MachineTranslation>
}

/** A part of the original, by its unit's id. */
export interface MachinePart {
  id: string
  inlines: readonly Inline[]
}

export interface MachineTask {
  /** The parts' language. */
  source: Locale
  target: Locale
  findTerms: FindLockedTerms
  /** Ends the waiting. */
  signal: AbortSignal
}

export interface MachineTranslation {
  /** Words with their marks checked, by their units' ids. */
  targets: Map<string, Inline[]>
  /** Parts that came back in a state that cannot be used. */
  faults: { id: string; fault: PartFault }[]
}

/** Where a service is, and the key it knows us by. */
export interface ServiceAccess {
  /** Its address, without the path of the interface. */
  url: string
  key: string | null
}

import { deepL } from './deepL'
import { libreTranslate } from './libreTranslate'
import type { MachineTranslator, ServiceAccess } from './machineTranslator'

/** The services that the newsroom can have texts translated by, as its settings name them. */
export const machineServices = {
  deepl: deepL,
  libretranslate: libreTranslate,
} as const satisfies Record<string, (access: ServiceAccess) => MachineTranslator>

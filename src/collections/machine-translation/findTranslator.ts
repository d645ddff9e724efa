import { getEnvironment } from '@/env'
import { machineServices } from '@/translation/machine/machineServices'
import type { MachineTranslator } from '@/translation/machine/machineTranslator'

/** The service that the newsroom is set to have texts translated by; `null` for none. */
export function findTranslator(): MachineTranslator | null {
  const settings = getEnvironment().machineTranslation
  return settings ? machineServices[settings.service](settings) : null
}

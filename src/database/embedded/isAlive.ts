import { hasCode } from '../hasCode'

/**
 * Whether a process with this number runs, whoever owns it.
 *
 * @param pid Process number.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

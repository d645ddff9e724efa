import { readFile } from 'node:fs/promises'

/** What a process has used of the machine. */
export interface ProcessUsage {
  /** Resident memory now. */
  residentBytes: number
  /** Of all its threads since it started. */
  cpuMicroseconds: number
}

// Linux tells times in hundredths of a second, whatever its own clock is (USER_HZ, `man 7 time`).
const tickMicroseconds = 10_000

/**
 * Asks the system about a process.
 *
 * @returns `null` where the system does not tell in `/proc`, as macOS and Windows do not.
 */
export async function findProcessUsage(pid: number | null): Promise<ProcessUsage | null> {
  if (pid === null || process.platform !== 'linux') return null
  const [stat = '', status = ''] = await Promise.all(
    ['stat', 'status'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8')),
  )
  return { residentBytes: parseResident(status), cpuMicroseconds: parseCpu(stat) }
}

/**
 * Processor time from the words of `/proc/{pid}/stat`.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html — fields 14 and 15
 */
export function parseCpu(stat: string): number {
  // The second field is the program's name in parentheses, which may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tickMicroseconds
}

/** Resident bytes from the words of `/proc/{pid}/status`; `NaN` when they do not say. */
export function parseResident(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? NaN) * 1024
}

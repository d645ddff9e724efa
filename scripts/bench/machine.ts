import { availableParallelism, cpus, loadavg, platform, release } from 'node:os'

/** Where figures were taken. */
export interface Machine {
  node: string
  system: string
  processor: string
  cores: number
  /** Average of the minute before: what else the machine was doing. 0 where the system does not tell. */
  loadBefore: number
}

/** This machine, now. */
export function findMachine(): Machine {
  return {
    node: process.version,
    system: `${platform()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    loadBefore: loadavg()[0] ?? 0,
  }
}

import { spawn, type ChildProcess } from 'node:child_process'

const endWithParent = new URL('../endWithParent.mjs', import.meta.url).href
const children = new Set<ChildProcess>()
let isInterrupted = false

/** The person at the terminal, or the system, asked the command to stop. */
export class InterruptedError extends Error {
  readonly code = 'INTERRUPTED'
}

/**
 * From now on Ctrl-C and its kin end the children, and leave this process to close what it opened. Twice is the same as
 * once: a terminal and npm both pass the signal on.
 */
export function watchForInterruption(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      isInterrupted = true
      for (const child of children) child.kill('SIGTERM')
    })
  }
}

export function wasInterrupted(): boolean {
  return isInterrupted
}

/**
 * Starts Node with the terminal as its own, to be ended when we are interrupted.
 *
 * @throws {InterruptedError} When that has happened already.
 */
export function spawnNode(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  if (isInterrupted) throw new InterruptedError('Stopped before it was done')

  const child = spawn(process.execPath, ['--import', endWithParent, ...args], { stdio: 'inherit', env })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

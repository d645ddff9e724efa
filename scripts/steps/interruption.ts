import { spawn, type ChildProcess } from 'node:child_process'

const endWithParent = new URL('../endWithParent.mjs', import.meta.url).href
const children = new Set<ChildProcess>()
let isInterrupted = false

/** The person at the terminal, or the system, asked the command to stop. */
export class InterruptedError extends Error {
  readonly code = 'INTERRUPTED'
}

/** Longer than the server takes to let readers finish what they asked for. */
const patienceMs = 15_000

/**
 * From now on Ctrl-C and its kin end the children, and leave this process to close what it opened. Twice is the same as
 * once: a terminal and npm both pass the signal on.
 */
export function watchForInterruption(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
}

function interrupt() {
  if (isInterrupted) return

  isInterrupted = true
  for (const child of children) {
    child.kill('SIGTERM')
    // One that hangs must not keep the database from being closed.
    setTimeout(() => child.kill('SIGKILL'), patienceMs).unref()
  }
}

/** Whether the command has been asked to stop. */
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

import path from 'node:path'
import { SetupError } from '@/setupError'
import { spawnNode } from './interruption'

/** A part of a command that ended badly, after saying why. */
export class TaskFailedError extends SetupError {
  readonly code = 'TASK_FAILED'
}

/**
 * Runs a file of `scripts/tasks` to its end, in a process of its own: Payload's memory is given back afterwards, and its
 * connections are closed before the database stops.
 *
 * @param name Name of the file, without `.ts`.
 * @throws {TaskFailedError} When it ends with another code than 0.
 */
export function runTask(name: string, env = process.env): Promise<void> {
  return runNode(['--import', 'tsx', path.join('scripts', 'tasks', `${name}.ts`)], env)
}

/**
 * Runs Node to its end, with what it says shown to the person at the terminal.
 *
 * @throws {TaskFailedError} When it ends with another code than 0.
 */
export function runNode(args: string[], env = process.env): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawnNode(args, { ...env, NODE_ENV: env.NODE_ENV || 'production' })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const ending = signal ?? `exit code ${code}`
      if (code === 0) resolve()
      else reject(new TaskFailedError(`${args.join(' ')} failed (${ending}). What it said stands above.`))
    })
  })
}

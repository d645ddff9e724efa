import path from 'node:path'
import { SetupError } from '@/setupError'
import { spawnNode } from './interruption'

/** A part of a command that ended badly, after saying why. */
export class TaskFailedError extends SetupError {
  readonly code = 'TASK_FAILED'
}

/**
 * Runs a file of `scripts/tasks` to its end, in a process of its own: Payload's memory is given back afterwards, and
 * its connections are closed before the database stops.
 *
 * @param name Name of the file, without `.ts`.
 * @throws {TaskFailedError} When it ends with another code than 0.
 */
export async function runTask(name: string, env = process.env): Promise<void> {
  const file = path.join('scripts', 'tasks', `${name}.ts`)
  const ending = await runNode(['--import', 'tsx', file], { ...env, NODE_ENV: env.NODE_ENV || 'production' })
  if (ending !== 0) throw new TaskFailedError(`${file} failed (${ending}). What it said stands above.`)
}

/**
 * Runs Node to its end, with what it says shown to the person at the terminal.
 *
 * @returns The exit code, or the signal that ended it.
 */
export function runNode(args: string[], env = process.env): Promise<number | string> {
  return new Promise((resolve, reject) => {
    const child = spawnNode(args, env)
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'no exit code'))
  })
}

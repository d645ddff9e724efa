import { spawn } from 'node:child_process'
import path from 'node:path'
import { SetupError } from '@/setupError'

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
export function runTask(name: string): Promise<void> {
  return runNode(['--import', 'tsx', path.join('scripts', 'tasks', `${name}.ts`)], name)
}

/**
 * Runs Node, with what it says shown to the person at the terminal.
 *
 * @param name What the error calls it.
 * @throws {TaskFailedError} When it ends with another code than 0.
 */
export function runNode(args: string[], name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { NODE_ENV: 'production' as const, ...process.env }
    const child = spawn(process.execPath, args, { stdio: 'inherit', env })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new TaskFailedError(`${name} failed (${signal ?? `exit code ${code}`}). What it said stands above.`))
    })
  })
}

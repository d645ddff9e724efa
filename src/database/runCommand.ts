import { spawn } from 'node:child_process'

export interface Command {
  file: string
  args: string[]
  env?: NodeJS.ProcessEnv
}

/** A program that did not do what it was asked, with what it said about it. */
export class CommandFailedError extends Error {
  readonly code = 'COMMAND_FAILED'

  constructor(
    readonly file: string,
    readonly output: string,
  ) {
    super(`${file} failed: ${output.trim() || 'it said nothing'}`)
  }
}

/**
 * Runs a program to its end.
 *
 * @returns What it wrote, both to standard output and to standard error.
 * @throws {CommandFailedError} When it cannot be started or ends with another code than 0.
 */
export function runCommand({ file, args, env = process.env }: Command): Promise<string> {
  return new Promise((resolve, reject) => {
    // From `/`, since a user that PostgreSQL runs as may not be allowed to enter the folder we stand in.
    const child = spawn(file, args, { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', (error) => reject(new CommandFailedError(file, error.message)))
    child.once('close', (code) => {
      const output = Buffer.concat(chunks).toString('utf8')
      if (code === 0) resolve(output)
      else reject(new CommandFailedError(file, output))
    })
  })
}

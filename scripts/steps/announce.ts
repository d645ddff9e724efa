// In the environment, so that what a command starts counts from the same moment.
const startedAt = Number((process.env.COMMAND_STARTED_AT ??= String(Date.now())))

/** Tells the person at the terminal what happens now, with the seconds since the command began. */
export function announce(line: string): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)
  process.stdout.write(`${seconds} s  ${line}\n`)
}

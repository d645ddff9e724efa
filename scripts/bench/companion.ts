import { fork } from 'node:child_process'
import path from 'node:path'
import { BenchFailedError } from './benchFailedError'

/** A process beside the bench, which answers one question at a time and ends with the bench. */
export interface Companion<Question, Reply> {
  pid: number | null
  /** @throws {BenchFailedError} When it ends instead of answering. */
  ask: (question: Question) => Promise<Reply>
  end: () => void
}

/**
 * Starts a companion, so that what it does never waits for the bench's own work, nor the other way round.
 *
 * @param name A file of this folder, without `.ts`, that calls `replyToBench`.
 */
export function startCompanion<Question extends object, Reply>(name: string): Companion<Question, Reply> {
  // It inherits how this process was started: with TypeScript, and an end when its parent ends.
  const child = fork(path.join('scripts', 'bench', `${name}.ts`), { serialization: 'advanced' })
  return {
    pid: child.pid ?? null,
    ask: (question) =>
      new Promise((resolve, reject) => {
        const onExit = () => reject(new BenchFailedError(`${name} ended. What it said stands above.`))
        child.once('exit', onExit)
        child.once('message', (reply) => {
          child.off('exit', onExit)
          // Both ends are ours and agree on the types; what arrives has passed through serialization.
          resolve(reply as Reply)
        })
        // Nobody is left to send to when it ended between two questions.
        child.send(question, (error) => error && onExit())
      }),
    end: () => child.kill(),
  }
}

/** The companion's end: replies to every question, until the bench is gone. */
export function replyToBench<Question, Reply>(reply: (question: Question) => Promise<Reply>): void {
  // A rejection ends the process, which the bench notices.
  process.on('message', async (question) => {
    // See above: both ends are ours.
    process.send?.(await reply(question as Question))
  })
  process.once('disconnect', () => process.exit(0))
}

import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupError } from '@/setupError'
import { spawnNode } from './interruption'

/** A site whose server ended, or did not come to answer. */
export class SiteFailedError extends SetupError {
  readonly code = 'SITE_FAILED'
}

export interface RunningSite {
  /** Of the server's process; `null` when the system did not give one. */
  pid: number | null
  /** Settles when the server has ended. */
  ended: Promise<void>
  /** Ends the server and waits until it has. */
  stop: () => Promise<void>
}

interface SiteOptions {
  port: number
  /** `NODE_ENV`, `SITE_URL`, `DATABASE_URL` and the others of `.env.example`. */
  env: NodeJS.ProcessEnv
}

const patienceMs = 120_000

/**
 * Starts the site's server and waits until it answers.
 *
 * @throws {SiteFailedError} When it ends first, or does not answer within two minutes.
 */
export async function startSite({ port, env }: SiteOptions): Promise<RunningSite> {
  const child = spawnNode(['--import', 'tsx', path.join('src', 'server', 'main.ts')], env)
  let hasEnded = false
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      hasEnded = true
      resolve()
    })
  })
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }

  const deadline = Date.now() + patienceMs
  while (!(await isReady(port))) {
    if (hasEnded) throw new SiteFailedError('The server ended before it answered. What it said stands above.')
    if (Date.now() > deadline) {
      await stop()
      throw new SiteFailedError(`The server has not answered on port ${port} for ${patienceMs / 1000} seconds.`)
    }
    await sleep(200)
  }
  return { pid: child.pid ?? null, ended, stop }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
    return answer.ok
  } catch {
    // Nothing listens yet; there is no other way to learn when it does.
    return false
  }
}

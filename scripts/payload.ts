import { spawnSync } from 'node:child_process'
import { runScript } from './steps/runScript'

// Payload's own commands that write code: migrate:create, generate:types, generate:importmap. They load the
// configuration and talk to no database, as a build does, so they may use what a build is content with.
await runScript(async () => {
  const { status } = spawnSync('payload', process.argv.slice(2), {
    stdio: 'inherit',
    env: { ...process.env, NEXT_PHASE: 'phase-production-build' },
  })
  return status ?? 1
})

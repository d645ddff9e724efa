import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { SetupError } from '@/setupError'

/** A machine that has no Chromium and could not be given one. */
export class NoChromiumError extends SetupError {
  readonly code = 'NO_CHROMIUM'
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Path of a Chromium or Chrome: one the machine has, else one that is installed now.
 *
 * @throws {NoChromiumError} When it cannot be installed either.
 */
export async function ensureChromium(log: (line: string) => void): Promise<string> {
  const found = findChromium()
  if (found) return found

  if (isDebian() && process.getuid?.() === 0) {
    log('Installing Chromium with apt-get')
    install('apt-get', ['update', '-q'])
    install('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
  } else {
    log('Asking Playwright for a Chromium')
    install(process.execPath, [path.join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'])
  }
  const installed = findChromium()
  if (!installed) throw new NoChromiumError('No Chromium was found, even after one was installed. Set CHROMIUM_PATH.')
  return installed
}

function findChromium(): string | null {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH

  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...places, ...macPlaces, chromium.executablePath()].find(isExecutable) ?? null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // Absence is the usual answer here, and the only way Node tells it.
    return false
  }
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function install(file: string, args: string[]): void {
  const { status } = spawnSync(file, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0)
    throw new NoChromiumError(
      `${file} ${args.join(' ')} failed, so there is no browser to test in. Install Chromium, or set CHROMIUM_PATH.`,
    )
}

// Runs one of the newsroom's commands on the Node it is written for, whichever Node the machine has. This file alone
// runs on the machine's own (20, 22 or 24), before anything is installed: plain JavaScript that imports no package.
// Why not on the machine's Node 20: docs/decisions/0009-pinned-runtime.md.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const bin = path.join(root, 'node_modules', '.bin')
const pinnedNode = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Commands of a production machine, whose owner decides what is installed there and when. */
const neverInstall = ['start', 'migrate']

const [command = '', ...words] = process.argv.slice(2)
if (!neverInstall.includes(command)) installWhenNeeded()
if (!existsSync(pinnedNode)) fail('node_modules/node is missing. Run npm ci, with install scripts allowed.')
run()

function installWhenNeeded() {
  if (isInstalled()) return

  process.stdout.write('Installing the packages of package-lock.json; this takes a minute or two\n')
  const npm = process.env.npm_execpath
  const [file, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const args = [...first, 'ci', '--no-audit', '--no-fund']
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) fail(`npm ci failed${error ? `: ${error.message}` : ''}. What it said stands above.`)
}

/** Whether every package meant for any machine is there in the lockfile's version, by npm's own note of what it did. */
function isInstalled() {
  const note = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(note) || !existsSync(pinnedNode)) return false

  const wanted = readPackages(path.join(root, 'package-lock.json'))
  const found = readPackages(note)
  const isMeantForAll = ([name, { optional, os, extraneous }]) => name !== '' && !optional && !os && !extraneous
  return Object.entries(wanted)
    .filter(isMeantForAll)
    .every(([name, { version }]) => found[name]?.version === version)
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function run() {
  const script = path.join(root, 'scripts', `${command}.ts`)
  if (!/^[a-z]+$/.test(command) || !existsSync(script)) fail(`There is no command ${command || '(none)'}.`)

  const preloaded = new URL('endWithParent.mjs', import.meta.url).href
  const child = spawn(pinnedNode, ['--import', preloaded, '--import', 'tsx', script, ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: bin + path.delimiter + (process.env.PATH ?? '') },
  })
  // We stay until the child has closed what it opened. A terminal sends Ctrl-C to the child too, to which a second one
  // would mean: at once. So what we pass on is another signal.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
  child.once('error', (error) => fail(error.message))
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

function fail(message) {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

import path from 'node:path'
import { SetupError } from './setupError'

/** What the newsroom needs to know about where it runs. */
export interface Environment {
  port: number
  /** The address to listen on; every one when `null`. */
  hostname: string | null
  /** The public origin, such as `https://news.example.org`, without a final slash. */
  siteUrl: string
  databaseUrl: string
  /** Absolute path of the folder that holds uploads, and the embedded database where there is one. */
  dataDir: string
  payloadSecret: string
  /** The server that sends our mails, such as `smtps://user:password@mail.example.org`; `null` for none. */
  smtpUrl: string | null
  /** The address that our mails come from. */
  mailFrom: string
  /** The hub that is told when feeds change, exactly as feeds spell it; `null` for none. */
  websubHub: string | null
  /** The service that writes first versions of translations; `null` for none. */
  machineTranslation: MachineTranslationSettings | null
}

const machineServices = ['deepl', 'libretranslate'] as const

export interface MachineTranslationSettings {
  service: (typeof machineServices)[number]
  /** The service's address, without a final slash. */
  url: string
  key: string | null
}

/** Every variable that is missing or malformed, told at once so that one attempt is enough to put them right. */
export class EnvironmentError extends SetupError {
  readonly code = 'ENVIRONMENT'

  constructor(readonly problems: string[]) {
    super(`The environment is not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  }
}

type Source = Readonly<Record<string, string | undefined>>

interface Rule {
  name: string
  isGood: (value: string) => boolean
  expected: string
}

const required: Rule[] = [
  {
    name: 'SITE_URL',
    isGood: isOrigin,
    expected: 'the public origin, such as https://news.example.org, without a path',
  },
  {
    name: 'DATABASE_URL',
    isGood: isPostgresUrl,
    expected: 'the PostgreSQL server, such as postgres://user:password@host:5432/database',
  },
  {
    name: 'PAYLOAD_SECRET',
    isGood: (value) => value.length >= 32,
    expected: 'at least 32 random characters, such as the output of: openssl rand -hex 32',
  },
]

const translationService: Rule = {
  name: 'MACHINE_TRANSLATION',
  isGood: (value) => machineServices.some((service) => service === value),
  expected: `the service that translates: ${machineServices.join(' or ')}`,
}
const translationUrl: Rule = {
  name: 'MACHINE_TRANSLATION_URL',
  isGood: isServiceUrl,
  expected: 'the address of the service that translates, such as https://api-free.deepl.com',
}
const translationKey: Rule = {
  name: 'MACHINE_TRANSLATION_KEY',
  isGood: (value) => /^[\x21-\x7e]+$/.test(value),
  expected: 'the key to the service that translates, as the service gave it',
}

/** What may be left out, and if not, must be well-formed. */
const optional: Rule[] = [
  {
    name: 'SMTP_URL',
    isGood: isSmtpUrl,
    expected: 'the server that sends mail, such as smtps://user:password@mail.example.org',
  },
  { name: 'MAIL_FROM', isGood: isMailAddress, expected: 'the address that mails come from, such as news@example.org' },
  { name: 'WEBSUB_HUB', isGood: isHubUrl, expected: 'the address of a WebSub hub, such as https://hub.example.org/' },
]

/**
 * The environment of a running newsroom, from variables.
 *
 * @param source Usually `process.env`.
 * @throws {EnvironmentError} Names every variable that is missing or malformed, never what it held: it may be secret.
 */
export function parseEnvironment(source: Source): Environment {
  const problems = [
    ...findPortProblems(source),
    ...required.flatMap((rule) => findProblems(source, rule)),
    ...optional.flatMap((rule) => (source[rule.name] ? findProblems(source, rule) : [])),
    ...findTranslationProblems(source),
  ]
  if (problems.length > 0) throw new EnvironmentError(problems)

  return {
    port: parsePort(source),
    hostname: source.HOSTNAME || null,
    siteUrl: new URL(source.SITE_URL ?? '').origin,
    databaseUrl: source.DATABASE_URL ?? '',
    dataDir: parseDataDir(source),
    payloadSecret: source.PAYLOAD_SECRET ?? '',
    smtpUrl: source.SMTP_URL || null,
    mailFrom: source.MAIL_FROM || `nyhetsrum@${new URL(source.SITE_URL ?? '').hostname}`,
    websubHub: source.WEBSUB_HUB ? new URL(source.WEBSUB_HUB).href : null,
    machineTranslation: parseMachineTranslation(source),
  }
}

function parseMachineTranslation(source: Source): MachineTranslationSettings | null {
  const service = machineServices.find((one) => one === source.MACHINE_TRANSLATION)
  if (!service) return null
  const url = source.MACHINE_TRANSLATION_URL?.replace(/\/+$/, '') ?? ''
  return { service, url, key: source.MACHINE_TRANSLATION_KEY || null }
}

/**
 * The TCP port to serve on.
 *
 * @throws {EnvironmentError} When `PORT` is no port.
 */
export function parsePort(source: Source): number {
  const problems = findPortProblems(source)
  if (problems.length > 0) throw new EnvironmentError(problems)

  return source.PORT ? Number(source.PORT) : 3000
}

/** Absolute path of `DATA_DIR`, which is `./data` unless told otherwise. */
export function parseDataDir(source: Source): string {
  // Left to itself, the build would take every file that such a path could name along with the server.
  return path.resolve(/* turbopackIgnore: true */ source.DATA_DIR || 'data')
}

/**
 * The environment this process runs in.
 *
 * @throws {EnvironmentError} See `parseEnvironment`. Never during a build, which asks no database and serves no one.
 */
export function getEnvironment(): Environment {
  return parseEnvironment(process.env.NEXT_PHASE === 'phase-production-build' ? buildSource : process.env)
}

/** Well-formed words that lead nowhere. */
const buildSource: Source = {
  SITE_URL: 'http://localhost:3000',
  DATABASE_URL: 'postgres://build@localhost:1/build',
  PAYLOAD_SECRET: 'a build signs nothing and needs no secret',
}

function findPortProblems({ PORT }: Source): string[] {
  if (!PORT) return []
  const isPort = /^\d{1,5}$/.test(PORT) && Number(PORT) >= 1 && Number(PORT) <= 65535
  return isPort ? [] : ['PORT is malformed. Expected: a whole number from 1 to 65535']
}

function findProblems(source: Source, { name, isGood, expected }: Rule): string[] {
  const value = source[name]
  if (!value) return [`${name} is missing. Expected: ${expected}`]
  return isGood(value) ? [] : [`${name} is malformed. Expected: ${expected}`]
}

/** Half a configuration is none: somebody meant to turn it on. */
function findTranslationProblems(source: Source): string[] {
  const [service, url, key] = [translationService, translationUrl, translationKey]
  if ([service, url, key].every(({ name }) => !source[name])) return []
  const needsKey = source[service.name] === 'deepl' || source[key.name]
  return [service, url, ...(needsKey ? [key] : [])].flatMap((rule) => findProblems(source, rule))
}

function isServiceUrl(value: string): boolean {
  return isHubUrl(value) && !URL.parse(value)?.search
}

function isOrigin(value: string): boolean {
  return isServiceUrl(value) && URL.parse(value)?.pathname === '/'
}

/** Every reader of a feed sees it, so it must hold no password. A query is part of a hub's address. */
function isHubUrl(value: string): boolean {
  const url = URL.parse(value)
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false
  return !url.hash && !url.username && !url.password
}

function isPostgresUrl(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.hostname !== ''
}

function isSmtpUrl(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== ''
}

function isMailAddress(value: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(value)
}

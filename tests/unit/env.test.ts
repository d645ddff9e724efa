import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, getEnvironment, parseEnvironment } from '@/env'

const complete = {
  SITE_URL: 'https://news.example.org',
  DATABASE_URL: 'postgres://newsroom:hemligt@db.example.org:5432/newsroom',
  PAYLOAD_SECRET: '0123456789abcdef0123456789abcdef',
}

describe('parseEnvironment', () => {
  it('reads a complete environment, with the usual port and data folder', () => {
    const environment = parseEnvironment(complete)

    expect(environment).toEqual({
      port: 3000,
      hostname: null,
      siteUrl: 'https://news.example.org',
      databaseUrl: complete.DATABASE_URL,
      dataDir: path.resolve('data'),
      payloadSecret: complete.PAYLOAD_SECRET,
      smtpUrl: null,
      mailFrom: 'nyhetsrum@news.example.org',
      websubHub: null,
      machineTranslation: null,
    })
  })

  it('sends mail from the address it is told, through the server it is told', () => {
    const mail = { SMTP_URL: 'smtps://user:hemligt@mail.example.org', MAIL_FROM: 'news@example.org' }

    expect(parseEnvironment({ ...complete, ...mail })).toMatchObject({ smtpUrl: mail.SMTP_URL, mailFrom: mail.MAIL_FROM })
    expect(parseEnvironment({ ...complete, SMTP_URL: '', MAIL_FROM: '' })).toMatchObject({ smtpUrl: null })
  })

  it('tells the hub it is told of, spelled as one address is always spelled', () => {
    const hubOf = (hub: string) => parseEnvironment({ ...complete, WEBSUB_HUB: hub }).websubHub

    expect(hubOf('https://hub.example.org')).toBe('https://hub.example.org/')
    expect(hubOf('http://localhost:8080/hub?newsroom=a>b')).toBe('http://localhost:8080/hub?newsroom=a%3Eb')
    expect(hubOf('')).toBeNull()
  })

  it('has translations begun by the service it is told, with a key where the service needs one', () => {
    const deepL = {
      MACHINE_TRANSLATION: 'deepl',
      MACHINE_TRANSLATION_URL: 'https://api.deepl.com/',
      MACHINE_TRANSLATION_KEY: 'nyckel:fx',
    }
    const own = { MACHINE_TRANSLATION: 'libretranslate', MACHINE_TRANSLATION_URL: 'http://localhost:5000/translator' }

    expect(parseEnvironment({ ...complete, ...deepL }).machineTranslation).toEqual({
      service: 'deepl',
      url: 'https://api.deepl.com',
      key: 'nyckel:fx',
    })
    expect(parseEnvironment({ ...complete, ...own }).machineTranslation).toEqual({
      service: 'libretranslate',
      url: 'http://localhost:5000/translator',
      key: null,
    })
  })

  it.each([
    [{ MACHINE_TRANSLATION: 'deepl' }, ['MACHINE_TRANSLATION_URL is missing', 'MACHINE_TRANSLATION_KEY is missing']],
    [{ MACHINE_TRANSLATION: 'libretranslate' }, ['MACHINE_TRANSLATION_URL is missing']],
    [{ MACHINE_TRANSLATION_KEY: 'hemligt' }, ['MACHINE_TRANSLATION is missing', 'MACHINE_TRANSLATION_URL is missing']],
    [
      { MACHINE_TRANSLATION: 'google', MACHINE_TRANSLATION_URL: 'ftp://hemligt', MACHINE_TRANSLATION_KEY: 'hem ligt' },
      ['MACHINE_TRANSLATION is malformed', 'MACHINE_TRANSLATION_URL is malformed', 'MACHINE_TRANSLATION_KEY is malformed'],
    ],
  ])('does not start with half of what machine translation needs: %o', (source, expected) => {
    const problems = findProblems({ ...complete, ...source })

    expect(problems.map((problem) => problem.split('.')[0])).toEqual(expected)
    expect(problems.join()).not.toContain('ligt')
  })

  it('drops the final slash of the public address', () => {
    const environment = parseEnvironment({ ...complete, SITE_URL: 'http://localhost:8080/' })

    expect(environment.siteUrl).toBe('http://localhost:8080')
  })

  it('names everything that is missing at once', () => {
    const problems = findProblems({})

    expect(problems.map((problem) => problem.split('.')[0])).toEqual([
      'SITE_URL is missing',
      'DATABASE_URL is missing',
      'PAYLOAD_SECRET is missing',
    ])
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['SITE_URL', 'news.example.org'],
    ['SITE_URL', 'https://news.example.org/sv'],
    ['SITE_URL', 'https://user:hemligt@news.example.org'],
    ['SITE_URL', 'ftp://news.example.org'],
    ['DATABASE_URL', 'mysql://newsroom:hemligt@localhost/newsroom'],
    ['DATABASE_URL', 'localhost:hemligt'],
    ['PAYLOAD_SECRET', 'hemligt'],
    ['SMTP_URL', 'mail.example.org:587'],
    ['SMTP_URL', 'https://user:hemligt@mail.example.org'],
    ['MAIL_FROM', 'hemligt'],
    ['WEBSUB_HUB', 'hub.example.org'],
    ['WEBSUB_HUB', 'ftp://hub.example.org'],
    ['WEBSUB_HUB', 'https://user:hemligt@hub.example.org/'],
    ['WEBSUB_HUB', 'https://hub.example.org/#hemligt'],
    ['MAIL_FROM', 'Hemligt <news@example.org>'],
  ])('names a malformed %s and what is expected', (name, value) => {
    const problems = findProblems({ ...complete, [name]: value })

    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} is malformed\\. Expected: .+`))])
  })

  it('never repeats what a variable held', () => {
    const problems = findProblems({ SITE_URL: 'hemligt', DATABASE_URL: 'u:hemligt', PAYLOAD_SECRET: 'hemligt' })

    expect(problems.join()).not.toContain('hemligt')
  })
})

describe('getEnvironment', () => {
  it('asks nothing of a build, which talks to no database', () => {
    const before = { ...process.env }
    process.env = { NODE_ENV: 'test', NEXT_PHASE: 'phase-production-build' }

    const environment = getEnvironment()

    process.env = before
    expect(environment.databaseUrl).toBe('postgres://build@localhost:1/build')
  })
})

function findProblems(source: Record<string, string>): string[] {
  try {
    parseEnvironment(source)
    return []
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
}

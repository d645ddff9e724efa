import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Inline } from '@/translation/inline'
import { countCharacters } from '@/translation/machine/countCharacters'
import { machineServices } from '@/translation/machine/machineServices'
import { MachineTranslationError } from '@/translation/machine/machineTranslationError'
import type { MachinePart, MachineTask } from '@/translation/machine/machineTranslator'
import { openTranslationService, type Fault, type TranslationService } from '../../../setup/translationService'

const names = ['deepl', 'libretranslate'] as const

const bold: Inline = { mark: 2, type: 'bold', children: [' <nu>'] }
const link: Inline = { mark: 1, type: 'link', children: ['Kiruna & Gällivare', bold] }
const paragraph: MachinePart = {
  id: 'body/a',
  inlines: ['Gruvan i ', link, { mark: 3, type: 'linebreak' }, ' ägs av statsrådet.'],
}
const transcript: MachinePart = { id: 'body/b', inlines: ['Rad ett\nrad två'] }

let service: TranslationService

beforeAll(async () => {
  service = await openTranslationService()
})

afterEach(() => {
  service.fault = null
  service.requests = []
})

afterAll(() => service.close())

describe.each(names)('%s', (name) => {
  it('gives back every mark, break and sign where it belongs', async () => {
    const { targets, faults } = await translate(name, [paragraph, transcript])

    expect(faults).toEqual([])
    expect(targets.get('body/a')).toEqual([
      'GRUVAN I ',
      { mark: 1, type: 'link', children: ['KIRUNA & GÄLLIVARE', { mark: 2, type: 'bold', children: [' <NU>'] }] },
      { mark: 3, type: 'linebreak' },
      ' ÄGS AV minister.',
    ])
    expect(targets.get('body/b')).toEqual(['RAD ETT\nRAD TVÅ'])
  })

  it('keeps the words of the glossary as the newsroom says them', async () => {
    const { targets } = await translate(name, [{ id: 'title', inlines: ['Ett statsrådet till'] }])

    expect(targets.get('title')).toEqual(['ETT minister TILL'])
  })

  it.each<[Fault, string]>([
    [429, 'busy'],
    [529, 'busy'],
    [456, 'quota'],
    [403, 'key'],
    [400, 'refused'],
    [301, 'refused'],
    [500, 'failed'],
    ['cut-off', 'unreachable'],
    ['not-json', 'unreadable'],
    ['not-its-interface', 'unreadable'],
    ['too-few', 'unreadable'],
  ])('says what went wrong and never the key: %s is %s', async (fault, reason) => {
    service.fault = fault

    const error = await translate(name, [paragraph]).catch((failure: unknown) => failure)

    expect(error).toBeInstanceOf(MachineTranslationError)
    expect(error).toMatchObject({ reason })
    expect(tellAll(error)).not.toContain(service.key)
  })

  it('waits no longer than it is told to', async () => {
    service.fault = 'silent'

    const waiting = translate(name, [paragraph], AbortSignal.timeout(50))

    await expect(waiting).rejects.toMatchObject({ reason: 'timed-out' })
  })

  it('says when nothing answers at the address', async () => {
    const nowhere = machineServices[name]({ url: 'http://127.0.0.1:1', key: 'hemlig' })

    await expect(nowhere.translate([paragraph], aTask())).rejects.toMatchObject({ reason: 'unreachable' })
  })

  it('never tells a key that cannot be sent', async () => {
    const odd = machineServices[name]({ url: service.url, key: 'hemlig\nnyckel' })

    const error = await odd.translate([paragraph], aTask()).catch((failure: unknown) => failure)

    expect(tellAll(error)).not.toContain('hemlig')
  })

  it.each<[Fault, string]>([
    ['dropped-tags', 'term'],
    ['added-tags', 'marks'],
    ['misplaced-tags', 'marks'],
    ['changed-terms', 'term'],
    ['emptied', 'empty'],
  ])('leaves a part whose answer came with %s, and uses the others', async (fault, told) => {
    service.fault = fault
    const whole = fault === 'emptied' ? [] : [{ id: 'title', inlines: ['Ny gruva'] }]

    const { targets, faults } = await translate(name, [paragraph, ...whole])

    expect(faults).toEqual([{ id: 'body/a', fault: told }])
    expect([...targets.keys()]).toEqual(whole.map(({ id }) => id))
  })

  it('sends no more at once than the service takes', async () => {
    const words = 'ö'.repeat(2000)
    const parts = Array.from({ length: 120 }, (_, index) => ({ id: `p${index}`, inlines: [`${words} ${index}`] }))

    const { targets } = await translate(name, parts)

    expect([...targets.keys()]).toEqual(parts.map(({ id }) => id))
    expect(targets.get('p119')).toEqual([`${'Ö'.repeat(2000)} 119`])
    expect(service.requests.length).toBeGreaterThan(2)
  })

  it('does not send a part that is longer than what the service takes at once', async () => {
    const { targets, faults } = await translate(name, [{ id: 'long', inlines: ['ord '.repeat(40_000)] }])

    expect(faults).toEqual([{ id: 'long', fault: 'too-long' }])
    expect(targets.size + service.requests.length).toBe(0)
  })
})

describe('deepl', () => {
  it('is asked with marks as tags, terms locked, and the key in the header alone', async () => {
    await translate('deepl', [paragraph])

    expect(service.requests[0]).toMatchObject({
      path: '/v2/translate',
      headers: { authorization: `DeepL-Auth-Key ${service.key}` },
      body: {
        text: [
          'Gruvan i <g id="m1">Kiruna &#x26; Gällivare<g id="m2"> &#x3C;nu&#x3E;</g></g><x id="m3"/>' +
            ' ägs av <k id="t1">minister</k>.',
        ],
        source_lang: 'SV',
        target_lang: 'EN-GB',
        tag_handling: 'xml',
        ignore_tags: ['k'],
      },
    })
    expect(JSON.stringify(service.requests[0]?.body)).not.toContain(service.key)
  })
})

describe('libretranslate', () => {
  it('is asked for HTML with what is not to be translated marked so, and the key in the body alone', async () => {
    await translate('libretranslate', [paragraph])

    expect(service.requests[0]).toMatchObject({
      path: '/translate',
      body: {
        q: [
          'Gruvan i <span id="m1">Kiruna &#x26; Gällivare<span id="m2"> &#x3C;nu&#x3E;</span></span><br id="m3"/>' +
            ' ägs av <span id="t1" translate="no">minister</span>.',
        ],
        source: 'sv',
        target: 'en',
        format: 'html',
        api_key: service.key,
      },
    })
    expect(JSON.stringify(service.requests[0]?.headers)).not.toContain(service.key)
  })

  it('is asked without a key where it needs none', async () => {
    await machineServices.libretranslate({ url: service.url, key: null }).translate([paragraph], aTask())

    expect(service.requests[0]?.body).not.toHaveProperty('api_key')
  })
})

describe('countCharacters', () => {
  it('counts the signs that are sent, without tags, as many as people see', () => {
    const inlines: Inline[] = ['𝄞 statsrådet', { mark: 1, type: 'bold', children: ['å<'] }]

    expect(countCharacters([{ id: 'a', inlines }], findTerms)).toBe('- minister'.length + 2)
  })
})

async function translate(name: (typeof names)[number], parts: MachinePart[], signal?: AbortSignal) {
  return machineServices[name]({ url: service.url, key: service.key }).translate(parts, aTask(signal))
}

function aTask(signal: AbortSignal = AbortSignal.timeout(5000)): MachineTask {
  return { source: 'sv', target: 'en', findTerms, signal }
}

function findTerms(words: string) {
  const start = words.indexOf('statsrådet')
  return start < 0 ? [] : [{ start, end: start + 'statsrådet'.length, translation: 'minister' }]
}

/** Everything an error carries. */
function tellAll(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return [String(error), error.stack, JSON.stringify(error), error.cause ? tellAll(error.cause) : ''].join('\n')
}

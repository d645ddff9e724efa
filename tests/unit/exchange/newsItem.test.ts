import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toNewsItem } from '@/exchange/ninjs/toNewsItem'
import { writeNewsItem } from '@/exchange/ninjs/writeNewsItem'
import { aParagraph, aText } from '../../factories/body'
import { aFullRelease, fourthVersion, newsItemSource, readRelease, releaseEditions } from '../../factories/newsItem'
import { aContact, anImage, aPressRelease, aTopic } from '../../factories/publication'
import { findNinjsFaults } from '../../setup/findNinjsFaults'

const withdrawal = { at: new Date('2026-04-01T08:00:00Z'), explanation: 'Utlysningen är inställd.' }

describe('IPTC’s schema', () => {
  it('takes an item with the one property it demands, and no property that ninjs does not have', () => {
    expect(findNinjsFaults({ uri: 'tag:nyheter.example,2026:press-releases:x:sv' })).toEqual([])
    expect(findNinjsFaults({ title: 'Utan namn' })).not.toEqual([])
    expect(findNinjsFaults({ uri: 'tag:a', embargoed: '2026-03-02T08:00:00Z' })).not.toEqual([])
    expect(findNinjsFaults({ uri: 'tag:a', versionCreated: '2 mars' })).not.toEqual([])
  })
})

describe('a press release, as other systems take it over', () => {
  it('is a valid item of ninjs 3.1 with everything the page has', async () => {
    const { body, contentType } = writeNewsItem(toNewsItem(aFullRelease(), fourthVersion, newsItemSource))

    expect(findNinjsFaults(JSON.parse(body))).toEqual([])
    expect(contentType).toBe('application/json')
    await expect(body).toMatchFileSnapshot('../../golden/release-sv.ninjs.json')
  })

  it('counts the words that are read, not those under pictures', () => {
    const { bodies } = readRelease(aPressRelease({
      standfirst: 'Två ord.',
      body: aText(aParagraph('Tre ord – till.'), { type: 'upload', relationTo: 'media', value: 'image-1', fields: { caption: 'Bildtext' } }),
    }))

    expect(bodies[1]).toEqual({ role: 'main', contentType: 'text/plain', charCount: 24, wordCount: 5, value: 'Två ord.\nTre ord – till.' })
    expect(bodies[0]).toMatchObject({ contentType: 'text/html', charCount: 24, wordCount: 5 })
  })

  it('tells the receiving newsroom what has been corrected and updated, the newest first', () => {
    expect(readRelease(aFullRelease()).edNote).toBe(
      'Rättad 9 mars 2026: Summan är fem miljoner.\nUppdaterad 5 mars 2026: Sista dagen är ändrad.',
    )
    expect(readRelease(aPressRelease())).not.toHaveProperty('edNote')
  })

  it('leads to its other languages by the ids that they have themselves, and says which is the original', () => {
    const [swedish] = releaseEditions
    const english = aFullRelease({ id: 'release-en', language: 'en', title: 'Apply now', slug: 'apply-now', original: swedish })

    const ofSwedish = readRelease(aFullRelease()).associations.at(-1)
    const ofEnglish = readRelease(english).associations.at(-1)
    expect(ofSwedish).toMatchObject({ rel: 'workTranslation', uri: readRelease(english).uri, language: 'en' })
    expect(ofEnglish).toMatchObject({ rel: 'translationOfWork', uri: readRelease(aFullRelease()).uri, language: 'sv' })
    expect(ofEnglish.renditions).toContainEqual({
      name: 'ninjs',
      href: 'https://nyheter.example/sv/pressmeddelanden/sok-stod-nu/ninjs.json',
      contentType: 'application/json',
    })
  })

  it('says when a machine wrote words that nobody has read', () => {
    const item = readRelease(aPressRelease({ hasUnreadMachineWords: true }))

    expect(findNinjsFaults(item)).toEqual([])
    expect(item.digitalSourceType.uri).toMatch(/compositeWithTrainedAlgorithmicMedia$/)
    expect(item.edNote).toMatch(/maskin/)
  })

  it('has no version that is older than when readers had it', () => {
    const early = { number: 3, at: new Date('2026-02-01T08:00:00Z') }

    expect(readRelease(aPressRelease(), early)).toMatchObject({
      version: '3',
      firstCreated: '2026-03-02T08:00:00Z',
      versionCreated: '2026-03-02T08:00:00Z',
    })
  })
})

describe('a withdrawn press release', () => {
  it('is cancelled with the reason, and carries nothing that could be published', () => {
    const item = readRelease(aFullRelease({ withdrawal, changes: [] }), { number: 5, at: withdrawal.at })

    expect(findNinjsFaults(item)).toEqual([])
    expect(item).toMatchObject({
      uri: readRelease(aFullRelease()).uri,
      version: '5',
      versionCreated: '2026-04-01T08:00:00Z',
      pubStatus: 'canceled',
      representationType: 'partial',
      headlines: [{ value: 'Tillbakadragen: Sök stöd nu' }],
      edNote: 'Den här texten gäller inte längre. Den drogs tillbaka den 1 april 2026. Utlysningen är inställd.',
    })
    expect(item).not.toHaveProperty('bodies')
    expect(item).not.toHaveProperty('descriptions')
    expect(item.associations.map(({ rel }: { rel: string }) => rel)).toEqual(['workTranslation'])
  })

  it('is that in each language, and another is not for that', () => {
    const editions = releaseEditions.map((edition) => ({ ...edition, isWithdrawn: edition.language === 'en' }))

    expect(readRelease(aFullRelease({ editions })).pubStatus).toBe('usable')
    expect(readRelease(aFullRelease({ editions })).associations.at(-1).pubStatus).toBe('canceled')
  })
})

describe('whatever an editor pastes', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })

  it('is still a valid item, composed, without characters that disturb and without an embargo', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 10, maxLength: 10 }), ([title, standfirst, text, place, topic, name, note, alt, caption, credit]) => {
        const release = aFullRelease({
          title,
          standfirst,
          body: aText(aParagraph(text ?? '')),
          place: place ?? null,
          topics: [aTopic({ name: topic })],
          contacts: [aContact({ name })],
          heroImage: anImage({ alt, caption: caption ?? null, credit: credit ?? null }),
          withdrawal: null,
          changes: [{ number: 2, significance: 'correction', note: note ?? '', publishedAt: fourthVersion.at, versionBefore: null }],
        })

        const { body } = writeNewsItem(toNewsItem(release, fourthVersion, newsItemSource))

        const item = JSON.parse(body)
        expect(findNinjsFaults(item)).toEqual([])
        const told = Object.values(allWords(item)).join('\n')
        expect(told).not.toMatch(/[^\t\n\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/u)
        expect(body).not.toContain('embargo')
      }),
      { seed: 20261122, numRuns: 150 },
    )
  })
})

/** Every text of an item, however deep. */
function allWords(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allWords) : []
}

import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { isLocale, timeZone, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { toGlossary, type Glossary } from '@/translation/glossary/toGlossary'
import { toFileUnits } from '@/translation/files/toFileUnits'
import { toXliff12 } from '@/translation/xliff/toXliff12'
import { toXliff21 } from '@/translation/xliff/toXliff21'
import type { XliffDocument, XliffFile } from '@/translation/xliff/xliffDocument'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { findTermsFor } from '../terms/findTermsFor'
import { mostBytes } from './mostBytes'
import { findText, readPair, type NoPair, type Pair } from './readPair'
import { requireWriter } from './requireWriter'

/** More than anybody sends to a translator at once. */
const mostTexts = 100

const writers = { '1.2': toXliff12, '2.1': toXliff21 }

/**
 * Answers a file for the translators of a language, with the texts that the query names.
 *
 * @throws {RefusalError} 400 for a query that cannot be understood, 403 for an account that does not write the language.
 */
export async function exportTexts(req: PayloadRequest): Promise<Response> {
  const { target, version, texts } = readQuery(req)
  requireWriter(target, req)
  const found = await findPairs(texts, target, req)
  const errors = found.flatMap((one) => ('refusal' in one ? [{ message: one.refusal }] : []))
  if (errors.length > 0) return Response.json({ errors }, { status: 400 })

  const pairs = found.flatMap((one) => ('refusal' in one ? [] : [one]))
  const document = await toDocument(pairs, target, req)
  const file = new TextEncoder().encode(writers[version](document))
  if (file.length > mostBytes) throw new RefusalError(editorWords(req)('Refusal.translationFile.tooMuch'), 400)
  return new Response(file, {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${nameFile(target, instantOf(req))}"`,
      'Cache-Control': 'no-store',
    },
  })
}

interface TextNamed {
  type: PublicationType
  id: string
}

function readQuery(req: PayloadRequest): { target: Locale; version: keyof typeof writers; texts: TextNamed[] } {
  const t = editorWords(req)
  const { target, version = '1.2', texts: named } = req.query ?? {}
  if (!isLocale(target)) throw new RefusalError(t('Refusal.languageUnknown'), 400)
  if (version !== '1.2' && version !== '2.1') throw new RefusalError(t('Refusal.translationFile.versionUnknown'), 400)
  const texts = (typeof named === 'string' ? named : '').split(',').map(readName)
  if (!texts.every((text) => text !== null)) throw new RefusalError(t('Refusal.translationFile.textsMalformed'), 400)
  if (texts.length > mostTexts) throw new RefusalError(t('Refusal.translationFile.tooManyTexts', { most: mostTexts }), 400)
  return { target, version, texts }
}

function readName(name: string): TextNamed | null {
  const [, collection, id] = /^([a-z-]+):([A-Za-z0-9-]+)$/.exec(name.trim()) ?? []
  const type = publicationTypes.find((one) => one === collection)
  return type && id ? { type, id } : null
}

/** Each original once, in the order they were named; whoever names a translation means its original. */
async function findPairs(texts: readonly TextNamed[], target: Locale, req: PayloadRequest): Promise<(Pair | NoPair)[]> {
  const found = new Map<string, Pair | NoPair>()
  for (const { type, id: named } of texts) {
    const id = idOf((await findText(type, named, req))?.original) ?? named
    const key = `${type}:${id}`
    if (!found.has(key)) found.set(key, await readPair({ type, id, target, req }))
  }
  return refuseOtherSources([...found.values()], req)
}

/** In one file all texts are translated from one language: that of the first. */
function refuseOtherSources(found: readonly (Pair | NoPair)[], req: PayloadRequest): (Pair | NoPair)[] {
  const source = found.flatMap((one) => ('refusal' in one ? [] : [one.original.language]))[0]
  return found.map((one) => {
    if ('refusal' in one || one.original.language === source) return one
    const { title: name, language } = one.original
    const title = name ?? ''
    return { title, refusal: editorWords(req)('Refusal.translationFile.otherSource', { title, language }) }
  })
}

async function toDocument(pairs: readonly Pair[], target: Locale, req: PayloadRequest): Promise<XliffDocument> {
  const source = pairs[0]?.original.language
  if (!source) throw new RefusalError(editorWords(req)('Refusal.translationFile.textsMalformed'), 400)
  const glossary = toGlossary(await findTermsFor({ source, target }, req))
  return { source, target, files: pairs.map((pair) => toFile(pair, glossary, target)) }
}

function toFile({ type, original, revision, revisions, reviewedRevision, sides }: Pair, glossary: Glossary, target: Locale): XliffFile {
  const changes = revisions.filter(({ number }) => number > (reviewedRevision ?? 0))
  // Whoever asks, the file is the same: its names and notes are for those who translate.
  const units = toFileUnits({ sides, changes, glossary, t: getTranslator(target) })
  return { type, textId: original.id, revision: revision.number, units }
}

function nameFile(target: Locale, at: Date): string {
  return `nyhetsrum-${target}-${toSwedishDay(at)}.xlf`
}

/** As `2026-11-22`. */
function toSwedishDay(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at)
}

import type { Where } from 'payload'
import { idOf, idsOf } from '@/domain/idOf'
import { originalIdOf } from '@/domain/originalIdOf'
import type { DepositFamily, DepositFile, DepositText } from '@/domain/legalDeposit'
import type { PublicationType } from '@/domain/publication'
import { publicWhere } from '@/domain/publicity'
import type { Article, Document, PressRelease, Report } from '@/payload-types'
import { asAsked, type Asked } from './asked'

type StoredText = Article | PressRelease | Report

const wanted = {
  title: true,
  slug: true,
  standfirst: true,
  language: true,
  original: true,
  publishedAt: true,
  createdAt: true,
  withdrawnAt: true,
  legalDeposit: true,
  embargoUntil: true,
  documents: true,
  authors: true,
} as const

/**
 * Texts under legal deposit that readers have, each with its public translations and its files.
 *
 * Payload is not asked for access here: the condition that it would ask is part of the question.
 *
 * @param originals Ids of originals.
 * @returns In no order. One that is not public, or not under legal deposit, is left out.
 */
export async function findFamilies(type: PublicationType, originals: string[], asked: Asked): Promise<DepositFamily[]> {
  if (originals.length === 0) return []

  const family: Where = { or: [{ id: { in: originals } }, { original: { in: originals } }] }
  const { docs } = await asked.payload.db.find<StoredText>({
    ...asAsked(asked),
    collection: type,
    select: wanted,
    where: { and: [family, publicWhere(type, asked.now)] },
  })
  const facts = docs.filter((doc) => !doc.original && doc.legalDeposit)
  const files = await findFiles(facts.flatMap(filesOf), asked)
  return facts.map((doc) => ({
    original: toText(type, doc, doc),
    authors: 'authors' in doc ? (doc.authors ?? []).map(({ name }) => name) : [],
    translations: docs.filter((one) => one.original && originalIdOf(one) === doc.id).map((one) => toText(type, one, doc)),
    files: filesOf(doc).flatMap((id) => files.get(id) ?? []),
  }))
}

function filesOf(doc: StoredText): string[] {
  return 'documents' in doc ? idsOf(doc.documents) : []
}

/** A text is not public before its original is, nor while that is under embargo. */
function toText(type: PublicationType, doc: StoredText, facts: StoredText): DepositText {
  const embargo = 'embargoUntil' in facts ? facts.embargoUntil : null
  const starts = [doc.publishedAt, facts.publishedAt, embargo].flatMap((start) => (start ? Date.parse(start) : []))
  const { id, language, title, slug, standfirst, withdrawnAt } = doc
  return {
    type,
    id,
    language,
    title: title ?? '',
    slug: slug ?? '',
    standfirst: standfirst ?? '',
    publishedAt: new Date(Math.max(...starts)),
    knownSince: new Date(facts.createdAt),
    isWithdrawn: Boolean(withdrawnAt),
  }
}

async function findFiles(ids: readonly string[], asked: Asked): Promise<Map<string, DepositFile>> {
  if (ids.length === 0) return new Map()
  const { docs } = await asked.payload.db.find<Document>({
    ...asAsked(asked),
    collection: 'documents',
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.flatMap((doc) => toFiles(doc).map((file) => [idOf(doc), file] as const)))
}

function toFiles({ id, filename, title, language, mimeType, fingerprint, filedAt, createdAt }: Document): DepositFile[] {
  if (!filename || !mimeType) return []
  const filed = new Date(filedAt ?? createdAt)
  // Of a file from before files had fingerprints, its record is what is known.
  return [{ filename, title, language, mimeType, fingerprint: fingerprint ?? id, addedAt: new Date(createdAt), filedAt: filed }]
}

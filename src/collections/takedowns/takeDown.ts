import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { takedownKinds, type TakedownKind } from '@/domain/takedown'
import type { Locale } from '@/i18n/locales'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { becomeOriginal } from '../publication/becomeOriginal'
import { publishersAct } from '../publication/endpoint'
import type { PublicationDoc } from '../publication/publicationDoc'
import { fateAskedFor, findTranslationsLeft, whatOfTranslations } from '../publication/settleTranslations'
import { applyTakedown } from './applyTakedown'
import { findTarget, type Target } from './findTarget'

/**
 * `POST /api/{collection}/{id}/takedown` takes a public text from its readers in one of three ways:
 *
 * - `{ "kind": "withdrawn", "explanation": "…" }`: readable, with the explanation above it, and in no list or feed.
 * - `{ "kind": "in-error", "explanation": "…" }`: gone (410), with the explanation; its files at once.
 * - `{ "kind": "consolidated", "target": { "relationTo": "reports", "value": "…" } }` or `"targetUrl": "https://…"`:
 *   its address leads there for good.
 *
 * An original with public translations needs `?translations=follow` (the same is done to them, with the explanation in
 * their own language in `"explanations": { "en": "…" }`) or `?translations=become-original`; 409 without.
 */
export function takeDownEndpoint(type: PublicationType): Endpoint {
  return publishersAct(type, 'takedown', async ({ doc, body, req }) => {
    const t = editorWords(req)
    const kind = takedownKinds.find((one) => one === body.kind)
    if (!kind) throw new RefusalError(t('Refusal.takedownUnknown'), 400)
    if (!hasReaders(doc, req)) throw new RefusalError(t('Refusal.notPublic'), 409)
    if (kind === 'withdrawn' && doc.withdrawnAt) throw new RefusalError(t('Refusal.alreadyWithdrawn'), 409)

    const target = kind === 'consolidated' ? await findTarget({ type, doc, body, req }) : null
    await settleTranslations({ type, doc, kind, target, body, req })
    await applyTakedown({ type, doc, kind, explanation: explanationFor(doc, kind, body, req), target, req })
    return { doc: { id: doc.id }, kind }
  })
}

/** A text that waits for its time has nobody to be taken from: it is unscheduled. */
function hasReaders({ _status, deletedAt, publishedAt }: PublicationDoc, req: PayloadRequest): boolean {
  return _status === 'published' && !deletedAt && !!publishedAt && new Date(publishedAt) <= instantOf(req)
}

interface Takedown {
  type: PublicationType
  doc: PublicationDoc
  kind: TakedownKind
  target: Target | null
  body: Record<string, unknown>
  req: PayloadRequest
}

/** No translation is left telling its readers what its original no longer says. */
async function settleTranslations({ type, doc, kind, target, body, req }: Takedown): Promise<void> {
  if (doc.original) return
  const translations = await findTranslationsLeft(type, doc.id, 'unpublish', req)
  if (translations.length === 0) return

  const fate = fateAskedFor(req)
  if (!fate) throw new RefusalError(whatOfTranslations(translations, req), 409)
  for (const translation of translations) {
    if (fate === 'become-original') {
      await becomeOriginal({ type, translation, originalId: doc.id, req })
    } else if (!(kind === 'withdrawn' && translation.withdrawnAt)) {
      // Its readers are sent on too, so there must be somewhere to send them in their own language.
      if (kind === 'consolidated') await findTarget({ type, doc: translation, body, req })
      const explanation = explanationFor(translation, kind, { explanation: inLanguage(body.explanations, translation.language) }, req)
      await applyTakedown({ type, doc: translation, kind, explanation, target, req })
    }
  }
}

function inLanguage(explanations: unknown, language: Locale): unknown {
  if (typeof explanations !== 'object' || explanations === null) return undefined
  return new Map<string, unknown>(Object.entries(explanations)).get(language)
}

/** Readers are told why; only of a text that leads on to another is there nothing to explain. */
function explanationFor(
  { language }: PublicationDoc,
  kind: TakedownKind,
  { explanation }: Record<string, unknown>,
  req: PayloadRequest,
): string | null {
  const words = typeof explanation === 'string' ? explanation.normalize('NFC').trim() : ''
  if (words === '' && kind !== 'consolidated')
    throw new RefusalError(editorWords(req)('Refusal.explanationMissing', { language }), 400)
  return words || null
}

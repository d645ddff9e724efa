import { createLocalReq, type Endpoint, type Payload, type TypedUser } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { stillCorrectEndpoint } from '@/collections/translation-reviews/stillCorrect'
import { reinstateEndpoint } from '@/collections/takedowns/reinstate'
import { takeDownEndpoint } from '@/collections/takedowns/takeDown'
import { createTranslationEndpoint } from '@/collections/publication/createTranslation'
import { words } from '../../factories/words'

/** Acts of an account of the newsroom, each at an instant of the test's choosing. */
export interface Acting {
  begin: (now: Date, type: PublicationType, title: string, more?: object) => Promise<string>
  change: (now: Date, type: PublicationType, id: string, data: object, context?: object) => Promise<void>
  draft: (now: Date, type: PublicationType, id: string, data: object) => Promise<void>
  translate: (now: Date, type: PublicationType, originalId: string, language: Locale, title: string) => Promise<string>
  takeDown: (now: Date, type: PublicationType, id: string, kind: string) => Promise<void>
  reinstate: (now: Date, type: PublicationType, id: string) => Promise<void>
  sayStillCorrect: (now: Date, type: PublicationType, id: string, revision: number) => Promise<void>
}

/** Lets an account act. What the newsroom refuses is thrown. */
export function actAs(payload: Payload, user: TypedUser): Acting {
  const post = (now: Date, endpoint: Endpoint, id: string, body: object) => askEndpoint({ payload, user, now, endpoint, id, body })
  const save = (now: Date) => ({ depth: 0, overrideAccess: true, user, context: { now, translations: 'follow' } }) as const
  return {
    begin: async (now, type, title, more = {}) => {
      const data = { ...words(title), language: 'sv' as const, _status: 'draft' as const, ...more }
      return (await payload.create({ ...save(now), collection: type, draft: true, locale: 'sv', data })).id
    },
    change: async (now, collection, id, data, context = {}) => {
      const { context: own, ...rest } = save(now)
      await payload.update({ ...rest, context: { ...own, ...context }, collection, id, data, trash: true })
    },
    draft: async (now, collection, id, data) => void (await payload.update({ ...save(now), collection, id, draft: true, data })),
    translate: async (now, type, originalId, language, title) => {
      const { doc } = await post(now, createTranslationEndpoint(type), originalId, { language })
      await payload.update({ ...save(now), collection: type, id: doc.id, draft: true, data: words(title) })
      return doc.id
    },
    takeDown: async (now, type, id, kind) => {
      const explanation = 'Siffrorna gäller inte.'
      await post(now, takeDownEndpoint(type), id, { kind, explanation, explanations: { en: 'The figures do not hold.' } })
    },
    reinstate: async (now, type, id) => void (await post(now, reinstateEndpoint(type), id, {})),
    sayStillCorrect: async (now, type, id, revision) =>
      void (await post(now, stillCorrectEndpoint(type), id, { revision })),
  }
}

interface Question {
  payload: Payload
  user: TypedUser
  now: Date
  endpoint: Endpoint
  id: string
  body: object
}

/** Asks an endpoint as the site does, but at an instant of the test's choosing. */
export async function askEndpoint({ payload, user, now, endpoint, id, body }: Question) {
  const req = await createLocalReq({ user, context: { now, translations: 'follow' } }, payload)
  const response = await endpoint.handler(
    Object.assign(req, { routeParams: { id }, text: async () => JSON.stringify(body) }),
  )
  return response.json()
}

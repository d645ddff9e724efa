import { notifyHub } from '@/websub/notifyHub'
import { openPayload } from '../../../scripts/steps/openPayload'
import { words } from '../../factories/words'

// A process of its own that publishes a text and tells the hub, and which the test kills on the way. It never ends by
// itself.
const payload = await openPayload()
const { HUB_URL: hubUrl = '', TITLE: title = '', KILLED_AT: killedAt } = process.env
const now = new Date(process.env.PUBLISHED_AT ?? '')
const data = { ...words(title), language: 'sv' as const, _status: 'published' as const }
await payload.create({ collection: 'articles', locale: 'sv', data, depth: 0, overrideAccess: true, context: { now } })
process.stdout.write('published\n')
if (killedAt === 'published') await new Promise(() => setInterval(() => undefined, 1000))
process.stdout.write('notifying\n')
for (;;) await notifyHub(payload, { hubUrl, siteUrl: 'http://localhost:3000', now })

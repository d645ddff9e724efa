import { readAll, type Desk } from './desk'
import type { Matter } from './matter'

/** What is withdrawn, removed or replaced right now, the latest first. */
export async function findTakenDown({ payload, t }: Desk): Promise<Matter[]> {
  const { docs } = await payload.find({
    ...readAll,
    collection: 'takedowns',
    limit: 0,
    sort: '-at',
    where: { endedAt: { exists: false } },
  })
  return docs.map(({ id, type, document, language, title, kind, at }) => {
    const words = t(`Dashboard.takedown_${kind}`, { at: new Date(at) })
    return { key: `takedown-${id}`, type, id: document, language, title: title ?? '', words }
  })
}

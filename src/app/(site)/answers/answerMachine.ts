import { publicationPageTags, siteAnswerTags } from '@/cache/tags'
import type { MachineFile } from '@/domain/address'
import { findNextMoment } from '@/queries/findNextMoment'
import { findSitemapPages, findRecentPublications } from '@/queries/findSitemapPages'
import { getSite } from '@/queries/getSite'
import { toNewsSitemap, newsWindowDays } from '@/feeds/toNewsSitemap'
import { toRobots } from '@/feeds/toRobots'
import { toSitemap } from '@/feeds/toSitemap'
import type { Answer } from './answer'
import { answerOpml } from './answerOpml'
import type { Visit } from './visit'

const text = 'text/plain; charset=utf-8'
const xml = 'application/xml; charset=utf-8'

/** The files for machines, by name. */
export async function answerMachine(visit: Visit, file: MachineFile): Promise<Answer> {
  const { reader, siteUrl } = visit
  switch (file) {
    case 'healthz':
      return { status: 200, contentType: text, body: 'ok\n', headers: { 'Cache-Control': 'no-store' }, tags: null }
    case 'readyz':
      return answerReady(visit)
    case 'robots.txt':
      return { status: 200, contentType: text, body: toRobots(siteUrl), tags: siteAnswerTags }
    case 'feeds.opml':
      return answerOpml(visit)
    case 'sitemap.xml':
      return answerXml(visit, toSitemap(siteUrl, await findSitemapPages(reader)), null)
    case 'news-sitemap.xml': {
      const [site, recent] = await Promise.all([getSite(reader), findRecentPublications(newsWindowDays, reader)])
      return answerXml(visit, toNewsSitemap(siteUrl, site.name, recent.publications), recent.validUntil)
    }
  }
}

async function answerXml({ reader }: Visit, body: string, leavesAt: Date | null): Promise<Answer> {
  const moments = [await findNextMoment(reader.payload, reader.now), leavesAt].filter((moment) => moment !== null)
  const validUntil = moments.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
  return { status: 200, contentType: xml, body, tags: publicationPageTags, validUntil }
}

/** Ready means that readers can be answered: the database is there and holds the newsroom's tables. */
async function answerReady({ reader }: Visit): Promise<Answer> {
  await findNextMoment(reader.payload, reader.now)
  return { status: 200, contentType: text, body: 'ready\n', headers: { 'Cache-Control': 'no-store' }, tags: null }
}

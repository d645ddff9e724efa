import { announce } from '../steps/announce'
import { measureFeeds } from './measureFeeds'
import type { BenchedNewsroom } from './withNewsroom'

/** Tells what feeds cost that are not kept, in a small newsroom and in a large one. */
export async function benchFeeds(newsroom: BenchedNewsroom): Promise<void> {
  const report = await measureFeeds(newsroom)
  announce('Done: every feed was answered')
  process.stdout.write(`\n${report}\n`)
}

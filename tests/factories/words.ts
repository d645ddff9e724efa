import { toStoredBody } from '@/richText/toStoredBody'
import { aBody } from './publication'

/** The words of a text that can be published. */
export function words(title: string) {
  return { title, standfirst: `${title} i korthet.`, body: toStoredBody(aBody(`${title} i sin helhet.`)) }
}

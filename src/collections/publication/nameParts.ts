import type { CollectionBeforeChangeHook } from 'payload'
import type { RichText } from '@/domain/body'
import { assignUnitIds } from '@/translation/assignUnitIds'
import { identifyParts } from '@/translation/identifyParts'
import { inheritUnitIds } from '@/translation/inheritUnitIds'
import { makeUnitId } from '@/translation/makeUnitId'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/**
 * Gives each part of a text that is saved an id that lasts as long as the part, by which its translations' words find
 * it. A text that was saved before parts had ids gets those that it is read with.
 */
export const nameParts: CollectionBeforeChangeHook<PublicationDoc> = ({ data, originalDoc }) => {
  if (!data.body) return data

  const earlier = originalDoc?.body ? identifyParts(bodyOf(originalDoc)) : null
  const body: RichText = earlier ? inheritUnitIds(bodyOf(data), earlier) : bodyOf(data)
  // Lexical's nodes are the domain's with more to them, all of which stays.
  return { ...data, body: assignUnitIds(body, makeUnitId) as NonNullable<PublicationDoc['body']> }
}

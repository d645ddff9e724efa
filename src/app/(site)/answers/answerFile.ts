import { publicationPageTags } from '@/cache/tags'
import type { Address } from '@/domain/address'
import { toPath } from '@/domain/paths'
import { findFormerFile } from '@/queries/findFormerFile'
import { findNextMoment } from '@/queries/findNextMoment'
import { findPublicFile } from '@/queries/findPublicFile'
import type { Answer } from './answer'
import { answerMoved } from './answerMoved'
import { answerNotFound } from './answerNotFound'
import { toFileBody } from './toFileBody'
import type { Visit } from './visit'

type FileAddress = Extract<Address, { page: 'file' }>

/** A picture or document, as long as something public uses it. Otherwise its address says nothing of it. */
export async function answerFile(visit: Visit, address: FileAddress): Promise<Answer> {
  const { reader } = visit
  const file = await findPublicFile(address, reader)
  if (!file) return answerFormer(visit, address)

  return {
    ...toFileBody(file),
    tags: publicationPageTags,
    validUntil: await findNextMoment(reader.payload, reader.now),
  }
}

/** The way to the file that took the place of another. */
async function answerFormer(visit: Visit, { collection, filename }: FileAddress): Promise<Answer> {
  const present = await findFormerFile({ collection, filename }, visit.reader)
  if (!present) return answerNotFound(visit)
  return answerMoved(visit, toPath({ page: 'file', collection, filename: present }))
}

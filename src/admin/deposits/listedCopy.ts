import type { DepositCopy } from '@/domain/legalDeposit'
import type { PublicationType } from '@/domain/publication'
import { editPath } from '../editions'
import { filesToDeliver } from './copyRecord'

/** A copy as it stands in the list, as far as marking it goes. */
export interface ListedCopy {
  /** Another when what is to be delivered is another: so nobody has chosen what they have not seen. */
  key: string
  type: PublicationType
  /** The text's. */
  id: string
  language: DepositCopy['language']
  title: string
  /** What is to be delivered of it, as the list showed it. */
  contents: string[]
  fileCount: number
  /** Where its text is edited. */
  path: string
}

/** What the browser is to know of a copy. */
export function toListedCopy(copy: DepositCopy): ListedCopy {
  const { text, language, title, consignment } = copy
  return {
    key: [text.type, text.id, language, ...consignment].join(' '),
    type: text.type,
    id: text.id,
    language,
    title,
    contents: consignment,
    fileCount: filesToDeliver(copy).length,
    path: editPath(text.type, text),
  }
}

import type { PublicationType } from '@/domain/publication'
import type { Doubt } from './doubt'
import { findEvent } from './findEvent'
import type { FileName } from './parseFileName'
import type { Passage } from './passage'
import { recogniseType } from './recogniseType'
import { toEventFields, type EventFields } from './toEventFields'

interface KindSigns {
  title: string
  /** A line above the title such as “Pressmeddelande”. */
  label: string | null
  file: FileName
  passages: readonly Passage[]
  text: string
}

/** What sort of publication a text is, and when its event is held if it reports one. */
export interface RecognisedKind extends EventFields {
  type: PublicationType
  doubts: Doubt[]
}

/** Recognises the kind of a text by its words and, where they do not tell, by its file's name. */
export function recogniseKind({ title, label, file, passages, text }: KindSigns): RecognisedKind {
  const paragraphs = passages.flatMap((passage) => (passage.sort === 'paragraph' ? [passage.text] : []))
  const event = findEvent([title, ...paragraphs.slice(0, 2)])
  const hasPriorities = passages.some(({ sort }) => sort === 'priorities')
  const { type, doubts } = recogniseType({ label, filedAs: file.kind, hasPriorities, isEvent: event !== null, text })

  const fields = toEventFields({ type, event, isFiledAsEvent: file.kind === 'event', text })
  return { type, ...fields, doubts: [...doubts, ...fields.doubts] }
}

import type { RichText } from '@/domain/body'
import type { Inline } from './inline'

/** The words of a publication: what each language has for itself. */
export interface Text {
  title: string
  standfirst: string
  place?: string | null
  /** Of a report. */
  publisher?: string | null
  body: RichText
}

/** What part of a text a unit is; each has its name in the messages, under `Unit`. */
export type UnitKind =
  | 'title'
  | 'standfirst'
  | 'place'
  | 'publisher'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'listItem'
  | 'cell'
  | 'caption'
  | 'factBoxTitle'
  | 'factBoxParagraph'
  | 'factBoxListItem'
  | 'quotation'
  | 'quotationName'
  | 'quotationRole'
  | 'linkListTitle'
  | 'linkText'
  | 'priorityTitle'
  | 'challenge'
  | 'measure'
  | 'videoTitle'
  | 'transcript'

/** Which part of the text a unit is, for people: its kind, and numbers that count from 1 in the text as it stands. */
export interface UnitLabel {
  kind: UnitKind
  /** The arguments of the kind's message. */
  numbers: Readonly<Record<string, number>>
}

/** One part of a text that is translated as a whole: a title, a paragraph, a cell. */
export interface Unit {
  /** Such as `title`, `body/k3f`, `body/<block>/text`: the same for as long as the part lives. */
  id: string
  label: UnitLabel
  inlines: Inline[]
}

import type { Address } from '@/domain/address'
import type { Image } from '@/domain/publication'

/** A place where running text is read: how addresses are spelled there, and what it can bear. */
export interface Medium {
  toHref(address: Address): string
  /** An `id` attribute; `null` where the text stands beside others, whose ids it could clash with. */
  toId(id: string): string | null
  /** The picture alone, as an `img` element. */
  writeImage(image: Image): string
  /** A table, made so that a wide one can be read on a narrow screen and from the keyboard. */
  writeTable(table: string, label: string): string
}

import type { References, Topic } from '@/domain/publication'

/** Everything that a batch of texts refers to, by id. */
export interface Found extends References {
  topics: Readonly<Record<string, Topic>>
}

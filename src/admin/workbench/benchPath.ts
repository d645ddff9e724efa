import type { Edition } from '../editions'

/** Where a translation is worked on beside its original, with the admin's locale set to its language. */
export function benchPath(type: string, { id, language }: Pick<Edition, 'id' | 'language'>): string {
  return `/admin/collections/${type}/${id}/translation?locale=${language}`
}

'use client'

import { ListLink } from '../lists/ListLink'

/** The way to the queue of translations. */
export default function TranslationsLink() {
  return <ListLink path="/admin/translations" label="Queue.heading" />
}

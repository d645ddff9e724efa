'use client'

import { ListLink } from '../lists/ListLink'

/** The way to what is to be delivered to the National Library. */
export default function DepositsLink() {
  return <ListLink path="/admin/legal-deposits" label="Deposit.link" />
}

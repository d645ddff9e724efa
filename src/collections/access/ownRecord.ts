import type { CollectionConfig } from 'payload'
import { staffAndSite, staffOnly } from './rules'

/** Records that the newsroom's own acts keep: everyone with an account may read them, and nobody writes them by hand. */
export const ownRecord: CollectionConfig['access'] = {
  create: () => false,
  read: staffOnly,
  update: () => false,
  delete: () => false,
}

/** The same, for those that the site's own pages are made from. */
export const ownSiteRecord: CollectionConfig['access'] = { ...ownRecord, read: staffAndSite }

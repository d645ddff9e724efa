import type { Access } from 'payload'
import { canPublish, isAdmin } from '@/domain/roles'
import { accountOf } from './account'

/** Editors and admins, over any channel. */
export const publishersOnly: Access = ({ req }) => canPublish(accountOf(req))

/** Admins, over any channel. */
export const adminsOnly: Access = ({ req }) => isAdmin(accountOf(req))

/** Everyone with an account, over any channel. */
export const staffOnly: Access = ({ req }) => accountOf(req) !== null

/**
 * Everyone with an account over any channel; readers only through the site's own queries, never over REST, for the
 * site decides by their use in public texts which of these records it shows.
 */
export const staffAndSite: Access = ({ req }) => accountOf(req) !== null || (!req.user && req.payloadAPI === 'local')

/** PostgreSQL settings for a database that is thrown away: it need not survive a power failure, only be quick. */
export const forgetfulSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

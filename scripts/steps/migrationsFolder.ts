import path from 'node:path'

/** Where the migrations are; `payload.config.ts` says the same to Payload. */
export const migrationsFolder = path.resolve('src/database/migrations')

import path from 'node:path'
import { defineConfig } from 'vitest/config'

const resolve = {
  alias: {
    '@payload-config': path.resolve('payload.config.ts'),
    '@': path.resolve('src'),
  },
}

export default defineConfig({
  test: {
    // Each of the integration tests' files has a database of its own, and one PostgreSQL serves two well.
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/failOnConsoleError.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/databaseServer.ts'],
          setupFiles: ['tests/setup/testDatabase.ts', 'tests/setup/failOnConsoleError.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

import { fileURLToPath } from 'node:url'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * The arrows of the house: each room with the rooms it may call on. `collections`, the write path, and `queries`, the
 * read path, never import each other; they meet in `domain` and `cache`.
 */
const arrows = {
  i18n: [],
  domain: ['i18n'],
  cache: [],
  richText: ['domain', 'i18n', 'payload-types.ts'],
  xml: ['domain'],
  feeds: ['xml', 'richText', 'domain', 'i18n'],
  exchange: ['feeds', 'xml', 'richText', 'domain', 'i18n'],
  translation: ['xml', 'richText', 'domain', 'i18n'],
  views: ['richText', 'domain', 'i18n'],
  search: ['richText', 'domain', 'i18n'],
  'legal-deposit': ['domain', 'i18n', 'payload-types.ts'],
  queries: ['translation', 'search', 'richText', 'domain', 'i18n', 'payload-types.ts'],
  collections: ['legal-deposit', 'translation', 'search', 'richText', 'cache', 'domain', 'i18n', 'env.ts', 'payload-types.ts'],
  globals: ['collections', 'richText', 'domain', 'i18n'],
  mail: ['env.ts'],
  subscriptions: ['queries', 'views', 'domain', 'i18n'],
  websub: ['queries', 'domain', 'i18n'],
  importing: ['richText', 'domain', 'i18n', 'payload-types.ts'],
  admin: ['legal-deposit', 'translation', 'domain', 'i18n', 'env.ts'],
  server: ['cache', 'domain', 'i18n', 'env.ts', 'setupError.ts'],
  database: ['env.ts', 'setupError.ts'],
}

/** Rooms whose code takes everything as arguments: no value of the platform's. */
const pure = ['i18n', 'domain', 'xml', 'feeds', 'exchange', 'translation', 'cache']

const platform = ['payload', 'payload/*', '@payloadcms/*', 'next', 'next/*', 'react', 'react-dom', 'react/*', 'react-dom/*']

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'data/',
      'node_modules/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/database/migrations/',
      'src/app/(payload)/admin/importMap.js',
      'public/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'all' }],
      // What comes untyped from JSON or Payload is given its type where it is received.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // An event's listener, a component's action and Next's own types take asynchronous functions.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: fileURLToPath(new URL('.', import.meta.url)),
          zones: [
            ...Object.entries(arrows).map(([room, allowed]) => ({
              target: `./src/${room}`,
              from: './src',
              except: [room, ...allowed].map((other) => `./${other}`),
              message: `${room} may import only ${[room, ...allowed].join(', ')}.`,
            })),
            { target: './src', from: ['./tests', './scripts'] },
          ],
        },
      ],
    },
  },
  {
    files: pure.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: platform, allowTypeImports: true, message: 'This room takes everything as arguments.' }] },
      ],
    },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
)

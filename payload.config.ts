import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { acts } from '@/collections/acts/acts'
import { addresses } from '@/collections/addresses/addresses'
import { articles } from '@/collections/articles/articles'
import { comments } from '@/collections/comments/comments'
import { contacts } from '@/collections/contacts/contacts'
import { deposits } from '@/collections/deposits/deposits'
import { documents } from '@/collections/documents/documents'
import { formerFiles } from '@/collections/former-files/formerFiles'
import { media } from '@/collections/media/media'
import { pressReleases } from '@/collections/press-releases/pressReleases'
import { previewLinks } from '@/collections/preview-links/previewLinks'
import { redirects } from '@/collections/redirects/redirects'
import { reports } from '@/collections/reports/reports'
import { revisions } from '@/collections/revisions/revisions'
import { schedules } from '@/collections/schedules/schedules'
import { takedowns } from '@/collections/takedowns/takedowns'
import { terms } from '@/collections/terms/terms'
import { topics } from '@/collections/topics/topics'
import { translationAssignments } from '@/collections/translation-assignments/translationAssignments'
import { translationFileEndpoints } from '@/collections/translation-files/translationFileEndpoints'
import { translationNotices } from '@/collections/translation-notices/translationNotices'
import { translationReviews } from '@/collections/translation-reviews/translationReviews'
import { users } from '@/collections/users/users'
import { surviveLostConnections } from '@/database/surviveLostConnections'
import { getEnvironment } from '@/env'
import { site } from '@/globals/site'
import { labels } from '@/i18n/labels'
import { defaultLocale, locales, timeZone } from '@/i18n/locales'
import { mailAdapter } from '@/mail/mailAdapter'
import { tellRevision } from '@/queries/tellRevision'
import { sameOrigins } from '@/sameOrigins'
import { bodyEditor } from '@/richText/editor'

const environment = getEnvironment()
const folder = path.dirname(fileURLToPath(import.meta.url))
const uploads = path.join(environment.dataDir, 'uploads')

export default buildConfig({
  secret: environment.payloadSecret,
  csrf: sameOrigins(environment.siteUrl),
  collections: [
    articles(tellRevision),
    reports(tellRevision),
    pressReleases(tellRevision),
    topics,
    terms,
    contacts,
    media(uploads),
    documents(uploads),
    users(environment.siteUrl.startsWith('https:')),
    revisions,
    addresses,
    takedowns,
    redirects,
    schedules,
    previewLinks,
    comments,
    acts,
    formerFiles,
    translationReviews,
    translationAssignments,
    translationNotices,
    deposits,
  ],
  globals: [site],
  endpoints: translationFileEndpoints,
  localization: {
    locales: locales.map((code) => ({ code, label: labels(`language_${code}`) })),
    defaultLocale,
    fallback: false,
  },
  editor: bodyEditor,
  email: mailAdapter(environment),
  db: postgresAdapter({
    // Whoever waits longer than this for a line to the database is told so, and lets go of what it holds.
    pool: { connectionString: environment.databaseUrl, connectionTimeoutMillis: 10_000 },
    idType: 'uuidv7',
    migrationDir: path.join(folder, 'src/database/migrations'),
    push: false,
  }),
  admin: {
    user: 'users',
    avatar: 'default',
    components: {
      beforeDashboard: ['@/admin/dashboard/Dashboard'],
      beforeNavLinks: ['@/admin/translations/TranslationsLink', '@/admin/deposits/DepositsLink'],
      views: {
        // Payload takes the first whose path is where the address begins.
        translationFiles: { Component: '@/admin/translationFiles/ImportView', path: '/translations/import' },
        legalDeposits: { Component: '@/admin/deposits/DepositsView', path: '/legal-deposits' },
        translations: { Component: '@/admin/translations/TranslationsView', path: '/translations' },
      },
    },
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: path.join(folder, 'src'), importMapFile: path.join(folder, 'src/app/(payload)/admin/importMap.js') },
    timezones: { defaultTimezone: timeZone },
    meta: { titleSuffix: ' – Nyhetsrum' },
  },
  i18n: {
    supportedLanguages: { sv, en },
    fallbackLanguage: defaultLocale,
    // Words that Payload itself shows, where it takes no words of ours.
    translations: Object.fromEntries(locales.map((locale) => [locale, { newsroom: { translation: labels('translation')[locale] } }])),
  },
  graphQL: { disable: true },
  onInit: ({ db, logger }) => surviveLostConnections(db.pool, (line) => logger.error(line)),
  telemetry: false,
  // What an editor is refused is told to the editor; it is no fault of the newsroom's.
  // Payload looks the level up by the error's name, but knows only the names of its own.
  loggingLevels: { RefusalError: 'info' } as object,
  sharp,
  upload: { limits: { fileSize: 50_000_000 }, abortOnLimit: true },
  typescript: { outputFile: path.join(folder, 'src/payload-types.ts') },
})

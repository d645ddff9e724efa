import { withPayload } from '@payloadcms/next/withPayload'

const config = withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  // Bundled, it does not find its reader of XML, and says nothing of it: no picture would tell its photographer.
  serverExternalPackages: ['exifreader'],
})

const { headers } = config

// The stylesheet's address carries its version, and a font never changes under its name.
const forAYear = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

// What the newsroom's own answers say of themselves (`toResponse.ts`), for those that Next makes.
const security = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
]

// The server keeps these in front of Next, compressed once; they change only with a build, in a new process.
const kept = [{ key: 'Surrogate-Key', value: 'assets' }]

export default {
  ...config,
  // Browsers and feed readers ask here when a page has not yet told them of an icon, or never does.
  redirects: async () => [{ source: '/favicon.ico', destination: '/favicon.svg', permanent: true }],
  // withPayload asks every visitor's browser for its colour scheme; only the admin needs to know.
  headers: async () => [
    ...(await headers()).map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    ),
    { source: '/admin/:path*', headers: [...security, { key: 'X-Frame-Options', value: 'SAMEORIGIN' }] },
    { source: '/site.css', headers: [...forAYear, ...kept, ...security] },
    { source: '/fonts/:file', headers: [...forAYear, ...kept, ...security] },
    { source: '/favicon.svg', headers: [...kept, ...security] },
  ],
}

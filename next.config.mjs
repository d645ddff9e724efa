import { withPayload } from '@payloadcms/next/withPayload'

const config = withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  // Answers to readers are compressed once, where they are kept.
  compress: false,
  typescript: { ignoreBuildErrors: true },
})

const { headers } = config

export default {
  ...config,
  // withPayload asks every visitor's browser for its colour scheme; only the admin needs to know.
  headers: async () =>
    (await headers()).map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    ),
}

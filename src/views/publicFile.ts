/** Files the pages ask for that are not content. They stand in `public/`. */
export const publicFile = {
  stylesheet: '/site.css',
  icon: '/favicon.svg',
  serif: '/fonts/source-serif-4-latin.woff2',
} as const

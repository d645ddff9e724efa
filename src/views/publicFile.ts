/** Files the pages ask for that are not content. They stand in `public/`. */
export const publicFile = {
  stylesheet: '/site.css',
  icon: '/favicon.svg',
  /** For previews alone: reads the page anew when its text is saved in the admin beside it. */
  previewScript: '/preview.js',
  /** For the subscribe page alone: copies an address at the press of a button. */
  copyScript: '/copy.js',
  serif: '/fonts/source-serif-4-latin.woff2',
} as const

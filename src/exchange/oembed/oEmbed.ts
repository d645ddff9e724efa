/**
 * What another site may show of a text when somebody links to it there. It is a `link`: a title, a picture and whose it is.
 * Nothing of it is HTML or script.
 *
 * @see https://oembed.com/#section2.3
 */
export interface OEmbed {
  version: '1.0'
  type: 'link'
  title: string
  author_name: string
  provider_name: string
  provider_url: string
  /** Seconds. */
  cache_age: number
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

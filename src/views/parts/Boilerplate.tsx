import type { Site } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** The paragraph about the publisher that ends a press release. */
export function Boilerplate({ site: { publisher, boilerplate }, locale }: { site: Site; locale: Locale }) {
  if (!boilerplate) return null

  return (
    <section className="boilerplate">
      <h2>{getTranslator(locale)('PressRelease.boilerplate', { publisher })}</h2>
      <p>{boilerplate}</p>
    </section>
  )
}

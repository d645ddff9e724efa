import { aParagraph, aText } from './body'
import { anArticle, anImage, aTopic } from './publication'

/** What comes along when an editor pastes from everywhere at once. */
const nasty = 'A\u030Atta\u000B & <b>\u0000]]> \uFFFE"en\' 👩🏽‍🚀 \uD83D עברית \u202Bعربي\u202C Indust\u00ADri'

export const nastyArticle = anArticle({
  title: nasty,
  standfirst: nasty,
  body: aText(aParagraph(nasty), aParagraph('\u0338<', '\u0338 ]]', '>')),
  topics: [aTopic({ name: nasty })],
  heroImage: anImage({ alt: nasty, caption: nasty, credit: nasty }),
})

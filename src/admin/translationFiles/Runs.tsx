import type { Locale } from '@/i18n/locales'
import type { Translator } from '@/i18n/translator'
import type { Run } from '@/translation/diffWords'

interface RunsProps {
  runs: readonly Run[]
  /** Language of the words. */
  lang: Locale
  t: Translator
}

/** Words as they were and as they come. Who does not see the colours is told where each change begins and ends. */
export function Runs({ runs, lang, t }: RunsProps) {
  return (
    <p className="file-words" lang={lang}>
      {runs.map(({ type, text }, index) => {
        if (type === 'equal') return <span key={index}>{text}</span>
        const Tag = type === 'deleted' ? 'del' : 'ins'
        return (
          <Tag key={index}>
            <span className="file-words__said"> {t(`TranslationFile.${type}`)} </span>
            {text}
            <span className="file-words__said"> {t(`TranslationFile.${type}End`)} </span>
          </Tag>
        )
      })}
    </p>
  )
}

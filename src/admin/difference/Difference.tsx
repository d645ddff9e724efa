import type { Translator } from '@/i18n/translator'
import type { Run } from '@/translation/diffWords'

interface DifferenceProps {
  runs: readonly Run[]
  t: Translator
}

/** Words as they were and as they are. Who does not see the colours is told where each change begins and ends. */
export function Difference({ runs, t }: DifferenceProps) {
  return runs.map(({ type, text }, index) => {
    if (type === 'equal') return <span key={index}>{text}</span>
    const Tag = type === 'deleted' ? 'del' : 'ins'
    return (
      <Tag key={index}>
        <span className="spoken"> {t(`Difference.${type}`)} </span>
        {text}
        <span className="spoken"> {t(`Difference.${type}End`)} </span>
      </Tag>
    )
  })
}

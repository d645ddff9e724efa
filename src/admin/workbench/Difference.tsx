'use client'

import type { Run } from '@/translation/diffWords'
import { useAtDesk } from './DeskContext'

/** The words of a part as they were and as they are. Who does not see the colours is told where each change begins and ends. */
export function Difference({ runs }: { runs: readonly Run[] }) {
  const { t } = useAtDesk()
  return runs.map(({ type, text }, index) => {
    if (type === 'equal') return <span key={index}>{text}</span>
    const Tag = type === 'deleted' ? 'del' : 'ins'
    return (
      <Tag key={index}>
        <span className="bench__said"> {t(`Workbench.${type}`)} </span>
        {text}
        <span className="bench__said"> {t(`Workbench.${type}End`)} </span>
      </Tag>
    )
  })
}

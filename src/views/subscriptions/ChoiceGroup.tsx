import type { ReactNode } from 'react'

interface ChoiceGroupProps {
  id: string
  legend: string
  hint?: string
  /** What is wrong with what was chosen. */
  problem?: string | null
  children: ReactNode
}

/** Choices that belong together, with what they are for. */
export function ChoiceGroup({ id, legend, hint, problem = null, children }: ChoiceGroupProps) {
  const about = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter((one) => one !== '').join(' ')
  return (
    <fieldset id={id} tabIndex={problem ? -1 : undefined} aria-describedby={about || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children}
    </fieldset>
  )
}

import type { ReactNode } from 'react'

interface FactProps {
  name: string
  /** `null` or empty when the fact is not known: then nothing is shown. */
  children: ReactNode
}

/** One fact in a list of them. */
export function Fact({ name, children }: FactProps) {
  if (!children) return null

  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

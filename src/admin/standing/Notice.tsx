'use client'

import { useId, type ReactNode } from 'react'

/** Something that whoever opens the text needs to know first. */
export function Notice({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="standing" aria-labelledby={id}>
      <h2 id={id} className="standing__heading">
        {heading}
      </h2>
      {children}
    </section>
  )
}

'use client'

import { useId } from 'react'

interface LineProps {
  label: string
  help?: string | undefined
  type: 'text' | 'search' | 'url' | 'number' | 'date' | 'datetime-local'
  value: string
  min?: string | number
  max?: string | number
  onChange: (value: string) => void
}

/** One line for the editor to fill in. */
export function Line({ label, help, onChange, ...input }: LineProps) {
  const id = useId()
  return (
    <div className="desk-words">
      <label htmlFor={id}>{label}</label>
      {help && <p id={`${id}-help`}>{help}</p>}
      <input {...input} id={id} aria-describedby={help ? `${id}-help` : undefined} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}

import type { ReactNode } from 'react'

interface ChoiceProps {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  isChosen: boolean
  children: ReactNode
}

/** One thing to tick, with its words to its right. */
export function Choice({ type, name, value, isChosen, children }: ChoiceProps) {
  const id = `${name}-${value || 'none'}`
  return (
    <p className="choice">
      <input type={type} id={id} name={name} value={value} defaultChecked={isChosen} />
      <label htmlFor={id}>{children}</label>
    </p>
  )
}

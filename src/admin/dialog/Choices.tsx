'use client'

import { useId } from 'react'

interface Choice<Value extends string> {
  value: Value
  label: string
  /** What comes of it. */
  help?: string | undefined
}

interface ChoicesProps<Value extends string> {
  question: string
  choices: Choice<Value>[]
  /** `null` while nothing is chosen. */
  chosen: Value | null
  onChoose: (value: Value) => void
}

/** A question with answers to choose among. */
export function Choices<Value extends string>({ question, choices, chosen, onChoose }: ChoicesProps<Value>) {
  const name = useId()
  return (
    <fieldset className="desk-choices">
      <legend>{question}</legend>
      {choices.map(({ value, label, help }) => (
        <div key={value} className="desk-choice">
          <input
            type="radio"
            id={`${name}-${value}`}
            name={name}
            value={value}
            checked={chosen === value}
            aria-describedby={help ? `${name}-${value}-help` : undefined}
            onChange={() => onChoose(value)}
          />
          <label htmlFor={`${name}-${value}`}>{label}</label>
          {help && (
            <p id={`${name}-${value}-help`} className="desk-choice__help">
              {help}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}

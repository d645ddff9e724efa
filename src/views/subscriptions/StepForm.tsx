import type { ReactNode } from 'react'
import type { FormAddress } from '@/domain/address'
import { toPath } from '@/domain/paths'

interface StepFormProps {
  /** Where it is sent: nothing is done until it is. */
  to: FormAddress
  submit: string
  /** The name that tells this form from another one at the same place. */
  name?: string
  children?: ReactNode
}

/** A button, and what is to be chosen before it is pressed. */
export function StepForm({ to, submit, name, children }: StepFormProps) {
  return (
    <form className="form" method="post" action={toPath(to)} noValidate>
      {children}
      <button type="submit" name={name} value={name && 'yes'}>
        {submit}
      </button>
    </form>
  )
}

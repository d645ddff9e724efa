'use client'

import { Form, Gutter, LeaveWithoutSaving, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useText } from '../useText'
import { OtherLanguages } from './OtherLanguages'
import { toTextForm } from './toTextForm'
import { Workbench } from './Workbench'

/**
 * The tab "Translation" of a text: for a translation the bench where it is worked on beside its original, for an original
 * the way to its translations. The form holds what publishing needs to know; the words are the bench's.
 */
export default function TranslationView() {
  const { data } = useDocumentInfo()
  const [initialState] = useState(() => toTextForm(data ?? {}))
  return (
    <Form el="div" className="bench-view" initialState={initialState} isDocumentForm>
      <LeaveWithoutSaving />
      <Gutter>
        <WhatIsNeeded />
      </Gutter>
    </Form>
  )
}

function WhatIsNeeded() {
  const { type, id, originalId } = useText()
  if (!id) return null
  return originalId ? <Workbench key={id} type={type} id={id} /> : <OtherLanguages />
}

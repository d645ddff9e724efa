'use client'

import { useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { toRandomName } from '../toRandomName'

/**
 * Names this page of the admin in everything it saves, so that its own saves never stand in its way, and unlocks the
 * text when the editor goes elsewhere. Shows nothing.
 *
 * @see docs/decisions/0022-two-people-at-once.md
 */
export default function KeepPlace() {
  const { value, setValue } = useField<string | null>({ path: 'pageId' })
  const name = useRef('')

  useEffect(() => {
    name.current ||= toRandomName()
    // Naming a page changes nothing of the text.
    if (value !== name.current) setValue(name.current, true)
  }, [setValue, value])
  useUnlockOnLeaving()
  return null
}

/** The admin unlocks a text that is left only where it does not save by itself. */
function useUnlockOnLeaving(): void {
  const { collectionSlug, documentLockState, id, unlockDocument } = useDocumentInfo()
  const { user } = useAuth()
  const leave = useRef(() => {})

  useEffect(() => {
    leave.current = () => {
      const owner = documentLockState?.current?.user
      const ownerId = typeof owner === 'object' && owner !== null ? owner.id : owner
      // The form is also made anew on the same page, when somebody takes the text over.
      const isStaying = window.location.pathname.includes(String(id))
      if (id && collectionSlug && !isStaying && ownerId && ownerId === user?.id) void unlockDocument(id, collectionSlug)
    }
  }, [collectionSlug, documentLockState, id, unlockDocument, user])
  useEffect(() => () => leave.current(), [])
}

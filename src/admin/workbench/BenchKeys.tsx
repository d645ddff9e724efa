'use client'

import { useEffect } from 'react'
import { useAtDesk } from './DeskContext'
import { findPartInFocus, findToDo, focusPart } from './moves'
import { shortcutOf } from './shortcuts'

/** Buttons that keys press, the first that is there. */
const buttons = { publish: ['action-save', 'hand-in'], stillCorrect: ['still-correct'] } as const

/** What the keyboard does wherever it is on the bench. Shows nothing. */
export function BenchKeys() {
  const { desk, isReadOnly } = useAtDesk()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = shortcutOf(event)
      if (!act || document.querySelector('dialog[open]')) return
      if (act === 'next' || act === 'previous') focusPart(findToDo(desk, findPartInFocus(), act === 'next' ? 1 : -1))
      else if (act === 'save' && !isReadOnly) void desk.save()
      else if (act === 'publish' || act === 'stillCorrect') press(buttons[act])
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [desk, isReadOnly])
  return null
}

function press(ids: readonly string[]) {
  ids.map((id) => document.getElementById(id)).find((button) => button !== null)?.click()
}

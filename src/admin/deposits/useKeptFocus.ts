'use client'

import { useEffect, useRef, type RefObject } from 'react'

/**
 * Gives the keyboard a place again when an act has taken away the button that it stood on.
 *
 * @param count What the act changes.
 * @returns Where the focus goes, when it is nowhere else.
 */
export function useKeptFocus<Place extends HTMLElement>(count: number): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const before = useRef(count)
  useEffect(() => {
    if (before.current !== count && document.activeElement === document.body) place.current?.focus()
    before.current = count
  }, [count])
  return place
}

'use client'

import { createContext } from 'react'
import type { Refusal } from '../askApi'

/** A page that publishes a text whose words are in no form: the translator's workbench. */
export interface PublishingPage {
  /** The revision of the original that its translator has on screen. */
  reviewed: number | null
  /** Saves all that is on the screen, and answers what stands in the way. */
  settle: () => Promise<Refusal[]>
  /** Shows the text as it then stands. */
  onPublished: () => Promise<unknown>
}

/** `null` on the pages whose form holds the text. */
export const PublishingPage = createContext<PublishingPage | null>(null)

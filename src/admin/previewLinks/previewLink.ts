/** A preview link as the API lists it: everything but its address, which is told once. */
export interface PreviewLink {
  id: string
  name: string | null
  /** Shows the text as it was when the link was made; otherwise it follows the draft. */
  pinned: boolean
  state: 'open' | 'expired' | 'revoked'
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  opens: number
  lastOpenedAt: string | null
  madeBy: string | null
}

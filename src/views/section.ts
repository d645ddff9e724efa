import type { PublicationType } from '@/domain/publication'

/** A part of the newsroom that the main menu leads to. */
export type Section = PublicationType | 'contacts'

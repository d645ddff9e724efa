import type { PublicationType } from '@/domain/publication'

/** A part of the newsroom that a page belongs to. */
export type Section = MenuSection | 'search'

/** A part that the main menu leads to. */
export type MenuSection = PublicationType | 'contacts'

import type { TargetState } from './xliffDocument'

/** Of every 2.x. */
export const namespace2 = 'urn:oasis:names:tc:xliff:document:2.0'

/** The attributes of a segment in each state; what is not settled is `initial`, so that no tool takes it for done. */
export const states21: Record<TargetState, { state: string; subState?: string }> = {
  untranslated: { state: 'initial' },
  changed: { state: 'initial', subState: 'nyhetsrum:changed' },
  machine: { state: 'initial', subState: 'nyhetsrum:machine' },
  translated: { state: 'translated' },
  reviewed: { state: 'reviewed' },
}

/** In 2.1 an id is a NMTOKEN, which has no slash; a unit's id has no full stop. */
export function toId21(unitId: string): string {
  return unitId.replaceAll('/', '.')
}

export function toUnitId(id21: string): string {
  return id21.replaceAll('.', '/')
}

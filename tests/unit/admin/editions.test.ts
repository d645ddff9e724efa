import { describe, expect, it } from 'vitest'
import { toEdition, type EditionDoc } from '@/admin/editions'

const now = new Date('2026-03-02T05:00:00Z')
const draft: EditionDoc = { id: 'a', language: 'sv', title: 'Ny rubrik', _status: 'draft' }
const stored: EditionDoc = { ...draft, title: 'Rubrik', _status: 'published', publishedAt: '2026-03-01T05:00:00Z' }

describe('how far a text has come', () => {
  it('is a draft while readers have nothing of it', () => {
    expect(toEdition(draft, draft, now).status).toBe('draft')
  })

  it('is published while readers have it, whatever is drafted of it', () => {
    expect(toEdition(draft, stored, now)).toMatchObject({ status: 'published', title: 'Ny rubrik' })
  })

  it('is scheduled until its time has come', () => {
    expect(toEdition(stored, { ...stored, publishedAt: '2026-03-02T05:00:01Z' }, now).status).toBe('scheduled')
  })

  it('is withdrawn until it is reinstated', () => {
    expect(toEdition(stored, { ...stored, withdrawnAt: '2026-03-02T04:00:00Z' }, now).status).toBe('withdrawn')
  })
})

import { describe, expect, it } from 'vitest'
import { findFileChanges } from '@/admin/publish/findFileChanges'

const report = { id: 'report', filename: 'rapport.pdf', bytes: 1000 }
const picture = { id: 'picture', filename: 'bron.jpg', bytes: 500 }

describe('the files that an editor is reminded of', () => {
  it('are none while every file is as readers got it', () => {
    expect(findFileChanges([report, picture], [picture, report])).toEqual([])
  })

  it('are those that have come and gone', () => {
    expect(findFileChanges([report], [picture])).toEqual([
      { change: 'added', filename: 'bron.jpg' },
      { change: 'removed', filename: 'rapport.pdf' },
    ])
  })

  it('are those that have been exchanged, for a file of another name or of other bytes', () => {
    const mended = { ...report, bytes: 1001 }
    const renamed = { ...picture, filename: 'bron-2.jpg' }

    expect(findFileChanges([report, picture], [mended, renamed])).toEqual([
      { change: 'exchanged', filename: 'rapport.pdf' },
      { change: 'exchanged', filename: 'bron-2.jpg' },
    ])
  })
})

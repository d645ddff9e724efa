import { describe, expect, it } from 'vitest'
import { datesOf } from '@/queries/datesOf'

const at = (time: string) => `2026-03-02T${time}:00.000Z`

describe('datesOf', () => {
  it('dates an original by its own time', () => {
    const doc = { publishedAt: at('08:00'), modifiedAt: null }

    expect(datesOf(doc, doc)).toEqual({ publishedAt: new Date(at('08:00')), modifiedAt: null })
  })

  it('dates a text under embargo by when the embargo was lifted', () => {
    const doc = { publishedAt: at('08:00'), embargoUntil: at('12:00') }

    expect(datesOf(doc, doc).publishedAt).toEqual(new Date(at('12:00')))
  })

  it('dates a translation that was ready before its original by its original', () => {
    const dates = datesOf({ publishedAt: at('08:00') }, { publishedAt: at('10:00'), embargoUntil: null })

    expect(dates.publishedAt).toEqual(new Date(at('10:00')))
  })

  it('tells of no change that was made before the text had readers', () => {
    const facts = { publishedAt: at('08:00'), embargoUntil: at('12:00') }

    expect(datesOf({ ...facts, modifiedAt: at('11:00') }, facts).modifiedAt).toBeNull()
    expect(datesOf({ ...facts, modifiedAt: at('13:00') }, facts).modifiedAt).toEqual(new Date(at('13:00')))
  })
})

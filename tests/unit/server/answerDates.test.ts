import { describe, expect, it } from 'vitest'
import { toAnswer } from '@/server/answer'
import { AnswerDates } from '@/server/answerDates'

function anAnswer(words: string, lastModified: string, status = 200) {
  return toAnswer({ status, headers: [['Last-Modified', lastModified]], body: Buffer.from(words) })
}

const monday = 'Mon, 02 Mar 2026 08:00:00 GMT'
const tuesday = 'Tue, 03 Mar 2026 08:00:00 GMT'
const wednesday = 'Wed, 04 Mar 2026 08:00:00 GMT'

describe('the date of an answer that is made anew', () => {
  it('stays as long as the answer is the same', () => {
    const dates = new AnswerDates()
    dates.date('/sv/feed.rss', anAnswer('Gruvan', monday))

    const again = dates.date('/sv/feed.rss', anAnswer('Gruvan', tuesday))
    expect([again.headers, again.lastModified]).toEqual([[['Last-Modified', monday]], Date.parse(monday)])
  })

  it('moves when the answer is another, also when it then is the first one again', () => {
    const dates = new AnswerDates()
    dates.date('/sv/feed.rss', anAnswer('Gruvan', monday))

    expect(dates.date('/sv/feed.rss', anAnswer('Skogen', tuesday)).lastModified).toBe(Date.parse(tuesday))
    expect(dates.date('/sv/feed.rss', anAnswer('Gruvan', wednesday)).lastModified).toBe(Date.parse(wednesday))
  })

  it('is another second than that of an answer that differs, however soon it comes', () => {
    const dates = new AnswerDates()
    dates.date('/sv/feed.rss', anAnswer('Gruvan', monday))

    const second = dates.date('/sv/feed.rss', anAnswer('Skogen', monday))
    expect([second.headers, second.lastModified]).toEqual([[['Last-Modified', 'Mon, 02 Mar 2026 08:00:01 GMT']], Date.parse(monday) + 1000])
    expect(dates.date('/sv/feed.rss', anAnswer('Sjön', monday)).lastModified).toBe(Date.parse(monday) + 2000)
    expect(dates.date('/sv/feed.rss', anAnswer('Sjön', tuesday)).lastModified).toBe(Date.parse(monday) + 2000)
  })

  it('is each address’s own, and none of what is missing', () => {
    const dates = new AnswerDates()
    dates.date('/sv/feed.rss', anAnswer('Gruvan', monday))

    expect(dates.date('/en/feed.rss', anAnswer('Gruvan', tuesday)).lastModified).toBe(Date.parse(tuesday))
    expect(dates.date('/sv/feed.rss', anAnswer('Gruvan', tuesday, 404)).lastModified).toBeNull()
  })
})

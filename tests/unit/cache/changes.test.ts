import { describe, expect, it } from 'vitest'
import { parseNotice } from '@/cache/changes'

describe('parseNotice', () => {
  it('reads the tags of a change', () => {
    expect(parseNotice('["publications","files"]')).toEqual(['publications', 'files'])
  })

  it.each([undefined, '', 'publications', '{"tags":["site"]}', '["site",7]', 'null'])(
    'takes the message %j, which is not of our making, to mean that anything may have changed',
    (payload) => {
      expect(parseNotice(payload)).toEqual(['*'])
    },
  )
})

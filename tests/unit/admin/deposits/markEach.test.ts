import { describe, expect, it } from 'vitest'
import { toListedCopy, type ListedCopy } from '@/admin/deposits/listedCopy'
import { markEach } from '@/admin/deposits/markEach'
import { toDepositCopies } from '@/domain/toDepositCopies'
import { aDeposit, aDepositFile, aDepositText } from '../../../factories/deposit'

const now = new Date('2026-06-20T08:00:00Z')
const done = { isDone: true, status: 200, refusal: null }
const refused = { isDone: false, status: 409, refusal: 'Publikationen är redan markerad som levererad.' }
const unanswered = { isDone: false, status: null, refusal: 'Servern svarade inte som den skulle.' }
const unknown = { isDone: false, status: 403, refusal: 'Du får inte utföra denna åtgärd.' }

function aListedCopy(id: string): ListedCopy {
  const family = { original: aDepositText({ id, title: id }), authors: [], translations: [], files: [] }
  return toListedCopy(toDepositCopies({ family, deposits: [], now })[0]!)
}

const copies = ['first', 'second', 'third'].map(aListedCopy)

/** Marks all three, of which the second is answered so. */
async function markWith(answer: typeof done | typeof refused | typeof unanswered, isStopped: (asked: number) => boolean = () => false) {
  const asked: string[] = []
  const answered: number[] = []
  const marking = await markEach(copies, {
    mark: async ({ id }) => {
      asked.push(id)
      return id === 'second' ? answer : done
    },
    onAnswered: (count) => answered.push(count),
    isStopped: () => isStopped(asked.length),
  })
  return { ...marking, asked, answered }
}

describe('marking several copies as delivered', () => {
  it('marks each in its turn, and tells how far it has come', async () => {
    const { marked, answered, asked } = await markWith(done)

    expect(asked).toEqual(['first', 'second', 'third'])
    expect(answered).toEqual([1, 2, 3])
    expect(marked).toEqual(copies)
  })

  it('marks the others when one is refused, and says why it was', async () => {
    const { marked, refused: notMarked, left } = await markWith(refused)

    expect(marked).toEqual([copies[0], copies[2]])
    expect(notMarked).toEqual([{ copy: copies[1], why: 'Publikationen är redan markerad som levererad.' }])
    expect(left).toEqual([])
  })

  it.each([unanswered, unknown])('leaves the rest when the newsroom does not answer, or does not know the editor any more', async (answer) => {
    const { marked, refused: notMarked, left, asked } = await markWith(answer)

    expect(asked).toEqual(['first', 'second'])
    expect(marked).toEqual([copies[0]])
    expect(notMarked).toEqual([{ copy: copies[1], why: answer.refusal }])
    expect(left).toEqual([copies[2]])
  })

  it('leaves the rest when the editor stops', async () => {
    const { marked, left } = await markWith(done, (asked) => asked === 1)

    expect(marked).toEqual([copies[0]])
    expect(left).toEqual([copies[1], copies[2]])
  })
})

describe('a copy in the list', () => {
  const file = aDepositFile({ fingerprint: 'a1' })
  const more = aDepositFile({ fingerprint: 'b2', filename: 'bilaga.pdf' })
  const listed = (files: (typeof file)[], deposits = [aDeposit({ contents: ['a1'] })]) =>
    toListedCopy(toDepositCopies({ family: { original: aDepositText(), authors: [], translations: [], files }, deposits, now })[0]!)

  it('is about what is left to deliver of it', () => {
    expect(listed([file, more])).toMatchObject({ contents: ['b2'], fileCount: 1, path: '/admin/collections/reports/report-1?locale=sv' })
  })

  it('is another when something else is to be delivered, so that nobody has chosen what they have not seen', () => {
    expect(listed([file], []).key).toBe(listed([file], []).key)
    expect(listed([file, more], []).key).not.toBe(listed([file], []).key)
  })
})

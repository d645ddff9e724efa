import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openEditQueue, type Batch, type Outcome, type Saving } from '@/admin/workbench/editQueue'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-02T08:00:00Z') }))
afterEach(() => void vi.useRealTimers())

/** A queue whose saves come to what is given, one after the other, and then are saved. */
function aQueue(...outcomes: (Outcome | Promise<Outcome>)[]) {
  const sent: Batch[] = []
  const told: Saving['state'][] = []
  const queue = openEditQueue({
    canSend: ({ words }) => words !== 'marks that are wrong',
    tell: ({ state }) => void told.push(state),
    send: async (batch) => {
      sent.push(batch)
      return outcomes.shift() ?? 'saved'
    },
  })
  return { queue, sent, told }
}
const quiet = () => vi.advanceTimersByTimeAsync(1500)

describe('edits on the bench', () => {
  it('are saved together when the hands have rested', async () => {
    const { queue, sent, told } = aQueue()
    queue.add({ id: 'title', words: 'T' })
    await vi.advanceTimersByTimeAsync(1400)
    queue.add({ id: 'title', words: 'Title' })
    queue.add({ id: 'standfirst', isDone: true })
    await vi.advanceTimersByTimeAsync(1400)
    expect(sent).toEqual([])

    await vi.advanceTimersByTimeAsync(100)

    const parts = [{ id: 'title', words: 'Title' }, { id: 'standfirst', isDone: true }]
    expect(sent).toEqual([{ parts, dropped: [], isAutosave: true }])
    expect(told.at(-1)).toBe('saved')
  })

  it('are saved one save at a time', async () => {
    const answers: ((outcome: Outcome) => void)[] = []
    const slow = new Promise<Outcome>((resolve) => answers.push(resolve))
    const { queue, sent } = aQueue(slow)
    queue.add({ id: 'title', words: 'One' })
    await quiet()
    queue.add({ id: 'title', words: 'Two' })
    await quiet()
    expect(sent).toHaveLength(1)

    answers[0]?.('saved')
    await quiet()

    expect(sent.map(({ parts }) => parts[0]?.words)).toEqual(['One', 'Two'])
  })

  it('are kept and tried again later when nobody answers', async () => {
    const { queue, sent, told } = aQueue('unanswered')
    queue.add({ id: 'title', words: 'Title' })
    await quiet()
    expect(told.at(-1)).toBe('waiting')
    queue.add({ id: 'standfirst', words: 'Standfirst' })

    await quiet()

    expect(sent[1]?.parts).toEqual([{ id: 'title', words: 'Title' }, { id: 'standfirst', words: 'Standfirst' }])
    expect(told.at(-1)).toBe('saved')
  })

  it('are kept, and sent again only when somebody asks, when they were refused', async () => {
    const { queue, sent, told } = aQueue({ refused: 'Anna sparade texten.' })
    queue.add({ id: 'title', words: 'Title' })
    await quiet()
    queue.add({ id: 'title', words: 'Another title' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(told.at(-1)).toBe('refused')

    expect(await queue.flush({ isAutosave: false })).toBe(true)

    expect(sent[1]?.parts).toEqual([{ id: 'title', words: 'Another title' }])
  })

  it('wait where their marks are wrong, and hold up no other', async () => {
    const { queue, sent, told } = aQueue()
    queue.add({ id: 'title', words: 'marks that are wrong' })
    queue.add({ id: 'standfirst', words: 'Standfirst' })
    await quiet()

    expect(sent.flatMap(({ parts }) => parts.map(({ id }) => id))).toEqual(['standfirst'])
    expect(told.at(-1)).toBe('held')
    expect([...queue.unsaved().keys()]).toEqual(['title'])
  })

  it('undo that a part is done when its words are written after', async () => {
    const { queue, sent } = aQueue()
    queue.add({ id: 'title', words: 'Title' })
    queue.add({ id: 'title', isDone: true })
    queue.add({ id: 'title', words: 'Another' })
    await quiet()

    expect(sent[0]?.parts).toEqual([{ id: 'title', words: 'Another' }])
  })

  it('come to an end with the bench', async () => {
    const { queue, sent } = aQueue()
    queue.add({ id: 'title', words: 'Title' })
    queue.end()

    await queue.flush({ isAutosave: true })
    await vi.advanceTimersByTimeAsync(60_000)

    expect(sent).toEqual([])
  })
})

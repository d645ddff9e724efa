import type { ParkedWords } from '@/domain/translationWork'
import type { MarkIssue } from '@/translation/checkMarks'
import { readSpelled } from '@/translation/readSpelled'
import type { WorkbenchPart } from '@/translation/workbench/toWorkbenchParts'
import type { Workbench, WorkbenchSaved } from '@/translation/workbench/workbench'
import { openEditQueue, type Batch, type Outcome, type PartEdit, type Saving } from './editQueue'
import { isConcerned, isToDo } from './standings'
import { keepUnsaved, readUnsaved } from './unsavedWords'

/** What the bench tells beside its parts. */
export interface DeskState {
  saving: Saving
  /** Parts that are to be done, of those that the work is about. */
  left: number
  total: number
  parked: ParkedWords[]
  /** The original's newest revision, as far as the bench has been told. */
  newestRevision: number | null
  /** Words on the screen are not saved. */
  hasUnsaved: boolean
  /** The original's links, pictures, order or removed parts are still to be taken over. */
  takesOver: boolean
}

/** What a save came to: an answer, that there was none, or why not. */
export type Answered = { answer: WorkbenchSaved } | Exclude<Outcome, 'saved'>

interface DeskOptions {
  bench: Workbench
  send: (batch: Batch & { basedOn: string | null }) => Promise<Answered>
  /** Told of what is saved, with the ids of the parts. */
  onSaved: (basedOn: string | null, ids: string[]) => void
}

export type Desk = ReturnType<typeof openDesk>

/**
 * The parts of a translation while somebody works on them: what is on the screen, saved or not. Rows of the bench listen to
 * their own part alone, so that a keystroke draws one row.
 */
export function openDesk({ bench, send, onSaved }: DeskOptions) {
  const listeners = new Set<() => void>()
  const parts = new Map(bench.parts.map((part) => [part.id, part]))
  const saved = new Map(bench.parts.map(({ id, target }) => [id, target]))
  const refused = new Map<string, MarkIssue[]>()
  const kept = new Map<string, string>()
  let { basedOn } = bench.translation
  let state: DeskState = {
    saving: { state: 'idle' },
    ...countParts(),
    parked: bench.parked,
    newestRevision: bench.original.revision,
    hasUnsaved: false,
    takesOver: bench.takesOver,
  }

  function countParts() {
    const all = [...parts.values()]
    return { left: all.filter(isToDo).length, total: all.filter(isConcerned).length }
  }
  const change = (more: Partial<DeskState>) => {
    const next = { ...state, ...more, ...countParts() }
    // What listens to the bench as a whole is drawn anew only when there is something else to show.
    if (!isSame(state, next)) state = next
    for (const listener of listeners) listener()
  }
  const put = (id: string, more: Partial<WorkbenchPart>) => {
    const part = parts.get(id)
    if (part) parts.set(id, { ...part, ...more })
  }

  const queue = openEditQueue({
    canSend: ({ id, words }) => !refused.has(id) && (words === undefined || findIssues(parts.get(id), words).length === 0),
    tell: (saving) => {
      if (saving.state !== 'unsaved') keep()
      change({ saving, hasUnsaved: saving.state !== 'saved' && saving.state !== 'idle' })
    },
    send: async (batch) => {
      const answered = await send({ ...batch, basedOn })
      return typeof answered === 'object' && 'answer' in answered ? take(answered.answer, batch) : answered
    },
  })

  function take(answer: WorkbenchSaved, batch: Batch): 'saved' {
    basedOn = answer.basedOn
    const sent = new Map(batch.parts.map((edit) => [edit.id, edit]))
    for (const { id, issues } of answer.refused) {
      refused.set(id, issues)
      queue.add(sent.get(id) ?? { id })
    }
    for (const part of answer.parts) {
      const own = parts.get(part.id)
      const later = queue.waiting().get(part.id)
      saved.set(part.id, part.target)
      // The server writes the same words in its own way; what is on the screen is the translator's.
      const words = own && (later || sent.get(part.id)?.words !== undefined) ? { target: own.target } : {}
      const next = { ...part, ...words, ...(later && own ? { isDone: own.isDone } : {}) }
      if (JSON.stringify(next) !== JSON.stringify(own)) parts.set(part.id, next)
    }
    change({ parked: answer.parked, newestRevision: answer.newestRevision, takesOver: answer.takesOver })
    onSaved(basedOn, [...sent.keys()])
    return 'saved'
  }

  function toUnsaved() {
    const words = ({ id, words, isDone }: PartEdit) =>
      words === undefined ? [] : [[id, { words, base: saved.get(id) ?? '', ...(isDone === undefined ? {} : { isDone }) }] as const]
    return Object.fromEntries([...queue.unsaved().values()].flatMap(words))
  }

  const keep = () => keepUnsaved(bench.translation.id, toUnsaved())
  const say = (edit: PartEdit) => {
    refused.delete(edit.id)
    queue.add(edit)
    keep()
    change({})
  }
  const write = (id: string, words: string) => {
    put(id, { target: words, isDone: false })
    say({ id, words })
  }

  // What an earlier page could not save: where the part stands as it did, it goes on; else it is shown beside.
  for (const [id, { words, base }] of Object.entries(readUnsaved(bench.translation.id))) {
    const part = parts.get(id)
    if (!part || part.target === words) continue
    if (part.target === base && bench.mayWrite) write(id, words)
    else kept.set(id, words)
  }

  return {
    bench,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    state: () => state,
    part: (id: string): WorkbenchPart | undefined => parts.get(id),
    ids: [...parts.keys()],
    /** What is wrong with the marks of a part as it stands. */
    issuesOf: (id: string): MarkIssue[] => refused.get(id) ?? findIssues(parts.get(id), parts.get(id)?.target ?? ''),
    /** What somebody wrote in a part that is another by now. */
    keptOf: (id: string): string | null => kept.get(id) ?? null,
    write,
    useKept: (id: string) => {
      const words = kept.get(id)
      kept.delete(id)
      if (words !== undefined) write(id, words)
    },
    markDone: (id: string, isDone: boolean) => {
      put(id, { isDone, ...(isDone ? { isRead: true } : {}) })
      say({ id, isDone })
    },
    letGo: (id: string) => {
      state = { ...state, parked: state.parked.filter((one) => one.id !== id) }
      queue.drop(id)
    },
    noteRevision: (newestRevision: number | null) => change({ newestRevision }),
    save: () => queue.flush({ isAutosave: false }),
    /** Saves the translation with the original's structure, whether or not any words are to be saved. */
    takeOver: () => queue.flush({ isAutosave: false, isForced: true }),
    /** Saves what is on the screen without making a version of its own of it. */
    settle: () => queue.flush({ isAutosave: true }),
    heldParts: () => [...queue.waiting().keys()],
    end: queue.end,
  }
}

function isSame(one: DeskState, other: DeskState): boolean {
  const { saving, ...rest } = one
  const isAsSaved = saving.state === other.saving.state && saving.state !== 'saved' && saving.state !== 'refused'
  // The keys are those of a `DeskState`, which `Object.keys` forgets.
  return isAsSaved && (Object.keys(rest) as (keyof typeof rest)[]).every((key) => one[key] === other[key])
}

function findIssues(part: WorkbenchPart | undefined, words: string): MarkIssue[] {
  if (!part || words.trim() === '') return []
  return readSpelled(words, part.source).issues
}

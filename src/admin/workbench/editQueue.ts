/** What somebody did to one part, to be saved. */
export interface PartEdit {
  id: string
  words?: string
  /** Left out with new words, it is undone; see `workOn`. */
  isDone?: boolean
}

/** Edits that are saved at once. */
export interface Batch {
  parts: PartEdit[]
  /** Ids of parked words that are let go. */
  dropped: string[]
  /** Nobody asked for the save. */
  isAutosave: boolean
}

/** What came of a save. */
export type Outcome =
  | 'saved'
  /** Nobody answered: the same may do later. */
  | 'unanswered'
  | { refused: string }

/** How it stands with the saving. */
export type Saving =
  | { state: 'idle' | 'unsaved' | 'saving' | 'held' | 'waiting' }
  | { state: 'saved'; at: Date }
  | { state: 'refused'; reason: string }

interface EditQueueOptions {
  send: (batch: Batch) => Promise<Outcome>
  /** Whether an edit can be saved as it stands; others wait for the edit that mends them. */
  canSend: (edit: PartEdit) => boolean
  /** Called whenever there is something else to tell. */
  tell: (saving: Saving) => void
}

const quietMilliseconds = 1500
const longestWaitMilliseconds = 30_000

export type EditQueue = ReturnType<typeof openEditQueue>

/**
 * Saves edits as they come: when the hands have rested for 1.5 seconds, one save at a time. What could not be saved stays,
 * and is tried again: later by itself when nobody answered, and when it was refused only once somebody asks.
 */
export function openEditQueue({ send, canSend, tell }: EditQueueOptions) {
  let waiting = new Map<string, PartEdit>()
  let dropped = new Set<string>()
  let inFlight: PartEdit[] = []
  let sending: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isRefused = false
  let isEnded = false

  const isSendable = () => dropped.size > 0 || [...waiting.values()].some(canSend)
  const saveAfter = (milliseconds: number) => {
    clearTimeout(timer)
    if (!isEnded && !isRefused) timer = setTimeout(() => void sendOnce(true), milliseconds)
  }
  const note = () => {
    if (!isRefused && !sending) tell({ state: 'unsaved' })
    saveAfter(quietMilliseconds)
  }

  const add = (edit: PartEdit) => {
    waiting.set(edit.id, merge(waiting.get(edit.id), edit))
    note()
  }
  const drop = (id: string) => {
    dropped.add(id)
    note()
  }

  async function sendOnce(isAutosave: boolean, isForced = false): Promise<boolean> {
    if (isEnded) return true
    if (sending) {
      const isSaved = await sending
      return isSaved && (isForced || isSendable()) ? sendOnce(isAutosave, isForced) : isSaved
    }
    clearTimeout(timer)
    if (!isForced && !isSendable()) {
      if (waiting.size > 0) tell({ state: 'held' })
      return true
    }
    sending = exchange(isAutosave)
    return sending
  }

  async function exchange(isAutosave: boolean): Promise<boolean> {
    const edits = [...waiting.values()].filter(canSend)
    const letGo = dropped
    for (const { id } of edits) waiting.delete(id)
    dropped = new Set()
    inFlight = edits
    tell({ state: 'saving' })
    const outcome = await send({ parts: edits, dropped: [...letGo], isAutosave })
    sending = null
    inFlight = []
    if (outcome === 'saved') return settle()

    waiting = layOver(edits, waiting)
    dropped = new Set([...letGo, ...dropped])
    fail(outcome)
    return false
  }

  function settle(): true {
    failures = 0
    isRefused = false
    if (waiting.size === 0 && dropped.size === 0) tell({ state: 'saved', at: new Date() })
    else tell({ state: isSendable() ? 'unsaved' : 'held' })
    if (isSendable()) saveAfter(quietMilliseconds)
    return true
  }

  function fail(outcome: 'unanswered' | { refused: string }) {
    if (outcome === 'unanswered') {
      failures += 1
      tell({ state: 'waiting' })
      saveAfter(Math.min(quietMilliseconds * 2 ** failures, longestWaitMilliseconds))
    } else {
      isRefused = true
      tell({ state: 'refused', reason: outcome.refused })
    }
  }

  /** Saves all that can be saved, and when it is forced also where there is nothing; `false` when it could not be. */
  const flush = async ({ isAutosave, isForced = false }: { isAutosave: boolean; isForced?: boolean }): Promise<boolean> => {
    const isSaved = await sendOnce(isAutosave, isForced)
    return isSaved && isSendable() && !isEnded ? flush({ isAutosave }) : isSaved
  }

  return {
    add,
    drop,
    flush,
    /** What waits to be saved, by the parts' ids; what is being saved is not among it. */
    waiting: (): ReadonlyMap<string, PartEdit> => waiting,
    /** The same, with what is being saved. */
    unsaved: (): ReadonlyMap<string, PartEdit> => layOver(inFlight, waiting),
    end: () => {
      isEnded = true
      clearTimeout(timer)
    },
  }
}

/** One edit upon another: new words undo that the part is done. */
function merge(before: PartEdit | undefined, after: PartEdit): PartEdit {
  const { isDone, ...kept } = { ...before, ...after }
  const isUndone = after.words !== undefined && after.isDone === undefined
  return isUndone || isDone === undefined ? kept : { ...kept, isDone }
}

/** Later edits upon earlier ones, each part once. */
function layOver(earlier: readonly PartEdit[], later: ReadonlyMap<string, PartEdit>): Map<string, PartEdit> {
  const all = new Map(earlier.map((edit) => [edit.id, edit]))
  for (const edit of later.values()) all.set(edit.id, merge(all.get(edit.id), edit))
  return all
}

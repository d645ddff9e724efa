import path from 'node:path'
import {
  APIError,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { findEarlierImport, type EarlierImport } from './findEarlierImport'
import type { SourceFile } from './findSourceFiles'
import { toFileOrigin } from './fileOrigin'
import { openTextFile } from './openTextFile'
import { parseText, type ImportedText } from './parseText'
import type { Refusal, TextFile } from './readTextFile'
import { saveDraft } from './saveDraft'

/** What became of a file. */
export type Outcome =
  | { outcome: 'imported'; text: ImportedText }
  | { outcome: 'unchanged'; earlier: EarlierImport }
  | { outcome: 'refused'; refusal: Refusal }

/**
 * Makes a draft of a text file, unless the same words were imported before.
 *
 * @param source The file, or the reason why there is none.
 * @returns `refused` for anything that is wrong with the file itself.
 * @throws What stops every file alike, such as a database that is gone.
 */
export async function importFile({ file, refusal }: SourceFile, payload: Payload): Promise<Outcome> {
  if (refusal) return { outcome: 'refused', refusal }

  const read = await openTextFile(file)
  if ('refused' in read) return { outcome: 'refused', refusal: read }
  return saveWhole(payload, (req) => importText(read, path.basename(file), req))
}

/** All of a file is saved, or nothing of it. */
async function saveWhole(payload: Payload, save: (req: PayloadRequest) => Promise<Outcome>): Promise<Outcome> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const outcome = await save(req)
    await commitTransaction(req)
    return outcome
  } catch (error) {
    await killTransaction(req)
    // The newsroom's own rules refused the text; the next file may be better.
    if (error instanceof APIError) return { outcome: 'refused', refusal: { refused: 'failed', fact: error.message } }
    throw error
  }
}

async function importText(read: TextFile, filename: string, req: PayloadRequest): Promise<Outcome> {
  const origin = toFileOrigin(read.text, filename)
  const earlier = await findEarlierImport(origin, req)
  if (earlier?.isSameText) return { outcome: 'unchanged', earlier }

  const text = parseText(read.text, filename)
  const fromFile = read.isEncodingKnown ? [] : [{ code: 'encodingGuessed' as const, facts: [read.encoding] }]
  const fromEarlier = earlier ? [{ code: 'changedSinceImport' as const, facts: [earlier.title] }] : []
  const fromNewsroom = await saveDraft(text, origin, req)
  return {
    outcome: 'imported',
    text: { ...text, doubts: [...fromFile, ...fromEarlier, ...text.doubts, ...fromNewsroom] },
  }
}

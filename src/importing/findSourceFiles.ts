import { existsSync, globSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Refusal } from './readTextFile'

/** A file to import, or the reason why what was asked for holds none. */
export interface SourceFile {
  file: string
  refusal: Refusal | null
}

/**
 * The files that a person asked to import: files by name, the text files of a folder, or what a pattern matches.
 *
 * @param asked  As typed.
 * @param folder What relative names are relative to.
 * @returns Absolute paths, each once, in the order asked; those of a folder or a pattern by name.
 */
export function findSourceFiles(asked: readonly string[], folder: string): SourceFile[] {
  const found = asked.flatMap((name) => expand(path.resolve(folder, name)))
  return [...new Map(found.map((source) => [source.file, source])).values()]
}

function expand(file: string): SourceFile[] {
  if (existsSync(file)) return statSync(file).isDirectory() ? listFolder(file) : [toSource(file)]
  if (!/[*?[{]/.test(file)) return [toSource(file)]

  const matches = globSync(file).sort(byName)
  return matches.length > 0 ? matches.map(toSource) : [{ file, refusal: { refused: 'noMatch', fact: '' } }]
}

function listFolder(folder: string): SourceFile[] {
  const names = readdirSync(folder)
    .filter((name) => /\.txt$/i.test(name))
    .sort(byName)
  if (names.length === 0) return [{ file: folder, refusal: { refused: 'emptyFolder', fact: '' } }]
  return names.map((name) => toSource(path.join(folder, name)))
}

function toSource(file: string): SourceFile {
  return { file, refusal: null }
}

/** So that `10.txt` comes after `9.txt`. */
function byName(one: string, other: string): number {
  return one.localeCompare(other, 'sv', { numeric: true })
}

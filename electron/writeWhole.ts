import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import { AskwellError } from '../contract/error.ts'
import { words } from '../domain/words/words.ts'
import { syncFolder } from './syncFolder.ts'

/** The files of a planner's folder; a slip in a save dialog or on the command line must not cost the planner. */
const PLANNERS_OWN = /^planner\.(lock|seal|sqlite([-.]\w+)?)$/i

/** Characters that are written at once: small pieces one by one take longer to write than to make. */
const PORTION = 1_000_000

/** What a file is to hold; in pieces where it may be larger than memory. */
type Content = string | Uint8Array | Iterable<string>

/**
 * Writes a file whole or not at all: beside its place, synced, then renamed onto it. Readable for its owner alone.
 * @throws AskwellError `disk-full` or `unwritable-file`, or what making the content throws, with an earlier file of that
 * name left as it was.
 */
export function writeWhole(path: string, content: Content): void {
  try {
    const target = replaceable(path)
    replaceFile(target, content)
    syncFolder(dirname(target))
  } catch (error) {
    // What making the content throws is no fault of the file.
    if (!isOfFileSystem(error)) throw error
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
      throw new AskwellError('disk-full', words.errors.diskFull)
    }
    throw new AskwellError('unwritable-file', words.imports.unwritable(path))
  }
}

function isOfFileSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

/**
 * The place itself where a link leads to one.
 * @throws AskwellError `unwritable-file` for a device or pipe, which renaming would replace, and for a planner's own file.
 */
export function replaceable(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile() === false) throw new AskwellError('unwritable-file', words.imports.unwritable(path))
  const target = found === undefined ? path : realpathSync(path)
  if (PLANNERS_OWN.test(basename(target))) {
    throw new AskwellError('unwritable-file', words.imports.plannersOwn(path))
  }
  return target
}

/**
 * Puts a file in its place, written and synced beside it; its folder is left to be synced.
 * @throws Error of the file system, or what making the content throws.
 */
export function replaceFile(path: string, content: Content): void {
  const draft = `${path}.askwell-part`
  const file = openSync(draft, 'w', 0o600)
  try {
    try {
      for (const portion of portions(content)) writeFileSync(file, portion)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function* portions(content: Content): Iterable<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content
    return
  }
  let portion = ''
  for (const piece of content) {
    portion += piece
    if (portion.length < PORTION) continue
    yield portion
    portion = ''
  }
  yield portion
}

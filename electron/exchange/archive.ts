import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import { begins } from './encoding.ts'
import { MOST_MEGABYTES } from './size.ts'
import { unzip, type ZipEntry, zipEntries } from './zip.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
/** An export of all someone has written may hold tens of thousands of files; more than this is no export. */
const MOST_ENTRIES = 100_000

/** What to look for, the best first: LinkedIn's list, Google's, a table by itself, cards by themselves. */
const wanted: readonly RegExp[] = [
  /(^|\/)connections\.csv$/i,
  /(^|\/)all contacts\.csv$/i,
  /(^|\/)contacts\.csv$/i,
  /(^|\/)all contacts\.vcf$/i,
  /\.csv$/i,
  /\.vcf$/i,
]

/**
 * The bytes of a file, or where it is a ZIP archive, of the one file of contacts in it. Only that one is unpacked, and
 * never more than a file may have.
 * @throws AskwellError `unreadable-file` for archives that hold none, several, or one that is broken.
 */
export function contactsIn(bytes: Uint8Array): Uint8Array {
  if (!begins(bytes, ZIP) && !begins(bytes, EMPTY_ZIP)) return bytes
  const { archive } = words.imports
  const entries = zipEntries(bytes, MOST_ENTRIES)
  if (entries === null) throw new AskwellError('unreadable-file', archive.broken)
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) {
    throw new AskwellError('unreadable-file', archive.workbook)
  }
  const entry = contactsEntry(entries)
  if (entry.size > MOST_MEGABYTES * 1024 * 1024) {
    throw new AskwellError('unreadable-file', words.imports.tooLarge(MOST_MEGABYTES))
  }
  const unpacked = unzip(bytes, entry)
  if (unpacked === null) throw new AskwellError('unreadable-file', archive.broken)
  return unpacked
}

function contactsEntry(entries: readonly ZipEntry[]): ZipEntry {
  const files = entries.filter(({ name, size }) => size > 0 && !isHidden(name))
  for (const pattern of wanted) {
    const [found, ...others] = files.filter(({ name }) => pattern.test(name))
    if (found === undefined) continue
    if (others.length > 0) throw new AskwellError('unreadable-file', words.imports.archive.several)
    return found
  }
  throw new AskwellError('unreadable-file', words.imports.archive.nothing)
}

/** What macOS puts beside every file. */
function isHidden(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.)/.test(name)
}

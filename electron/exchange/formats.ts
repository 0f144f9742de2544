import type { ContactsFile } from './imported.ts'
import { findLinkedInHeader, readLinkedIn } from './linkedin.ts'
import type { Source } from './source.ts'

/** Formats of contact files, in the order in which an unknown file is tried: the most particular first. */
export const formatNames = ['linkedin'] as const
export type FormatName = (typeof formatNames)[number]

/** Reads a file of contacts in one format; null for a file that is not in it. */
type Reader = (source: Source) => ContactsFile | null

const readers: Readonly<Record<FormatName, Reader>> = {
  linkedin: ({ text }) => {
    const header = findLinkedInHeader(text)
    return header === null ? null : readLinkedIn(text, header)
  },
}

/** A file of contacts and the format it was found to be in; null when it is in none of those tried. */
export function readContacts(
  source: Source,
  formats: readonly FormatName[],
): { readonly format: FormatName; readonly file: ContactsFile } | null {
  for (const format of formats) {
    const file = readers[format](source)
    if (file !== null) return { format, file }
  }
  return null
}

import type { CsvMapping } from '../../domain/csvMapping.ts'
import { readAskwellCsv } from './askwellCsv.ts'
import { readGeneric } from './generic.ts'
import { readGoogle } from './google.ts'
import type { ContactsReading } from './imported.ts'
import { readLinkedIn } from './linkedin.ts'
import { readOutlook } from './outlook.ts'
import type { Source } from './source.ts'
import { readVcards } from './vcard/read.ts'

/** Formats of contact files, in the order in which an unknown file is tried: the most particular first. */
export const formatNames = ['vcard', 'linkedin', 'google', 'outlook', 'csv'] as const
export type FormatName = (typeof formatNames)[number]

/**
 * Reads a file of contacts in one format; null for a file that is not in it. The mapping says what the columns of a
 * table are, null that this is to be guessed; formats that say it themselves have no use for it.
 */
type Reader = (source: Source, mapping: CsvMapping | null) => ContactsReading | null

const readers: Readonly<Record<FormatName, Reader>> = {
  vcard: readVcards,
  linkedin: readLinkedIn,
  google: readGoogle,
  outlook: readOutlook,
  csv: readGeneric,
}

/** A file of contacts and the format it was found to be in; null when it is in none of those tried. */
export function readContacts(
  source: Source,
  formats: readonly FormatName[],
  mapping: CsvMapping | null,
): { readonly format: FormatName; readonly file: ContactsReading } | null {
  // Its columns are much like those of others.
  const own = formats.includes('csv') && mapping === null ? readAskwellCsv(source) : null
  if (own !== null) return { format: 'csv', file: own }
  for (const format of formats) {
    const file = readers[format](source, mapping)
    if (file !== null) return { format, file }
  }
  return null
}

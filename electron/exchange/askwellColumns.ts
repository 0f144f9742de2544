import { z } from 'zod'
import { closeness, contact, contactSource } from '../../domain/contact.ts'
import { noExtra, readExtra, writeExtra } from '../../domain/extra.ts'
import { line, prose, toLine, toProse } from '../../domain/text.ts'
import { day, instant, zone } from '../../domain/time.ts'
import type { ExportedContact, ImportedContact } from './imported.ts'

/** A column of Askwell's own table that holds one field. */
export interface AskwellColumn {
  readonly name: string
  /** A record whose cell cannot be taken is skipped, because nothing else tells who it is about. */
  readonly isName: boolean
  readonly write: (contact: ExportedContact) => string
  /** What the cell says; null when it cannot be taken. Never asked of an empty cell: that says nothing. */
  readonly read: (cell: string) => Partial<ImportedContact> | null
}

/** How a file of Askwell's own is told: no other program has this column. */
export const ID_COLUMN = 'Askwell ID'

/** What stands between several labels in one cell, as Google has it. */
const BETWEEN = ' ::: '

const texts = z.array(z.string())

type LineField = {
  [F in keyof ExportedContact]: ExportedContact[F] extends string ? F : never
}[keyof ExportedContact]

function textColumn(name: string, field: LineField, kind: 'name' | 'line' | 'text' = 'line'): AskwellColumn {
  const [schema, clean] = kind === 'text' ? [prose, toProse] : [line, toLine]
  return {
    name,
    isName: kind === 'name',
    write: (contact) => contact[field],
    read: (cell) => {
      // As it stands, blanks within included, unless it breaks the field's rules.
      const parsed = [schema.safeParse(cell), schema.safeParse(clean(cell))].find(({ success }) => success)
      return parsed?.success === true ? { [field]: parsed.data } : null
    },
  }
}

type ValueField = 'zone' | 'closeness' | 'keepInTouchDays' | 'connectedOn' | 'source' | 'createdAt'

function valueColumn(name: string, field: ValueField, schema: z.ZodType): AskwellColumn {
  return {
    name,
    isName: false,
    write: (contact) => (contact[field] === 0 ? '' : String(contact[field] ?? '')),
    read: (cell) => {
      const parsed = schema.safeParse(cell.trim())
      return parsed.success ? { [field]: parsed.data } : null
    },
  }
}

/** `12`, not `0x0c`, `1e1` or an empty cell. */
const digits = z.string().regex(/^\d{1,9}$/)
const number = (schema: z.ZodNumber) => digits.transform(Number).pipe(schema)

const tags: AskwellColumn = {
  name: 'Labels',
  isName: false,
  write: ({ tags }) => {
    const joined = tags.join(BETWEEN)
    const isPlain = !joined.startsWith('[') && tags.join('\n') === split(joined).join('\n')
    return isPlain ? joined : JSON.stringify(tags)
  },
  read: (cell) => {
    const found = cell.startsWith('[') ? list(cell) : split(cell)
    const lines = found.map((tag) => (line.safeParse(tag).success ? tag : toLine(tag)))
    return lines.every((tag) => line.safeParse(tag).success) ? { tags: lines.filter(Boolean) } : null
  },
}

const split = (cell: string) => cell.split(BETWEEN).filter(Boolean)

function list(cell: string): readonly string[] {
  try {
    return texts.parse(JSON.parse(cell))
  } catch {
    return split(cell)
  }
}

const extra: AskwellColumn = {
  name: 'Other Fields',
  isName: false,
  write: (contact) => writeExtra(contact.extra),
  read: (cell) => {
    const found = readExtra(cell)
    return found === noExtra ? null : { extra: found }
  },
}

/**
 * Every field of a contact but its addresses, numbers and links. Where Google's table has a column for a field, it is
 * called the same, so that other programs can read the file too.
 */
export const askwellColumns: readonly AskwellColumn[] = [
  textColumn(ID_COLUMN, 'uid', 'text'),
  textColumn('Name Prefix', 'prefix', 'name'),
  textColumn('First Name', 'given', 'name'),
  textColumn('Middle Name', 'middle', 'name'),
  textColumn('Last Name', 'family', 'name'),
  textColumn('Name Suffix', 'suffix', 'name'),
  textColumn('Nickname', 'nickname', 'name'),
  textColumn('Pronunciation', 'pronunciation'),
  textColumn('Pronouns', 'pronouns'),
  textColumn('Organization Name', 'company'),
  textColumn('Organization Title', 'position'),
  textColumn('Location', 'location'),
  valueColumn('Time Zone', 'zone', zone),
  tags,
  textColumn('Notes', 'notes', 'text'),
  textColumn('How You Know Each Other', 'knownHow'),
  valueColumn('Closeness', 'closeness', number(closeness)),
  valueColumn(
    'Keep in Touch Every (Days)',
    'keepInTouchDays',
    number(contact.shape.keepInTouchDays.unwrap()),
  ),
  textColumn('Introduced By (Askwell ID)', 'introducedByUid', 'text'),
  valueColumn('Connected On', 'connectedOn', day),
  valueColumn('Source', 'source', contactSource),
  valueColumn('Added', 'createdAt', instant),
  extra,
]

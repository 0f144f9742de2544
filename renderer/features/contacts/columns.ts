import type { ContactRow } from '../../../contract/contactList.ts'
import type { ContactSort } from '../../../domain/contactFilter.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { formatDay } from '../../ui/time.ts'

/** What a list can show beside the name, in the order in which it stands there. */
export const columnIds = [
  'position',
  'company',
  'email',
  'phone',
  'location',
  'tags',
  'status',
  'lastInteraction',
  'source',
  'added',
] as const

export type ColumnId = (typeof columnIds)[number]

interface Column {
  /** The narrowest width in px at which it still says something. */
  readonly width: number
  /** Its share of the room that is left over; 0 where what stands in it is never longer. */
  readonly share: number
  /** What the list is sorted by when its head is pressed. */
  readonly sort?: ContactSort['by']
  readonly text: (row: ContactRow) => string
}

export const columns: Readonly<Record<ColumnId, Column>> = {
  position: { width: 130, share: 3, sort: 'position', text: ({ position }) => position },
  company: { width: 120, share: 2, sort: 'company', text: ({ company }) => company },
  email: { width: 170, share: 3, text: ({ email }) => email },
  phone: { width: 120, share: 0, text: ({ phone }) => phone },
  location: { width: 110, share: 1, text: ({ location }) => location },
  tags: { width: 96, share: 2, text: ({ tags }) => tags.map(inSentence).join(', ') },
  status: {
    width: 104,
    share: 0,
    text: ({ status }) => (status === 'none' ? '' : words.interviews.statuses[status]),
  },
  lastInteraction: {
    width: 112,
    share: 0,
    sort: 'lastInteraction',
    text: ({ lastInteractionAt }) => (lastInteractionAt === null ? '' : formatDay(lastInteractionAt)),
  },
  source: { width: 110, share: 0, text: ({ source }) => words.contacts.sources[source] },
  added: { width: 112, share: 0, sort: 'added', text: ({ addedAt }) => formatDay(addedAt) },
}

/** What is shown until the person chooses. */
export const usualColumns: readonly ColumnId[] = ['position', 'company', 'tags', 'status', 'lastInteraction']

const NAME_WIDTH = 160
const GAP = 16
/** The box to select a row, and what is left free at both edges. */
const EDGES = 76

/** The first of the columns for which a list of `width` px has room. */
export function fittingColumns(chosen: readonly ColumnId[], width: number): readonly ColumnId[] {
  let left = width - EDGES - NAME_WIDTH
  const fitting: ColumnId[] = []
  for (const id of chosen) {
    left -= columns[id].width + GAP
    if (left < 0) break
    fitting.push(id)
  }
  return fitting
}

/** The widths as a grid's template; the same for every row, whatever stands in it. */
export function columnTemplate(shown: readonly ColumnId[]): string {
  const tracks = shown.map((id) => {
    const { width, share } = columns[id]
    return share === 0 ? `${width}px` : `minmax(${width}px, ${share}fr)`
  })
  return [`minmax(${NAME_WIDTH}px, 3fr)`, ...tracks].join(' ')
}

/** What stands under a name: the first two of the chosen columns in which something stands. A status has its own mark. */
export function underName(row: ContactRow, chosen: readonly ColumnId[]): readonly string[] {
  return chosen
    .filter((id) => id !== 'status')
    .map((id) => columns[id].text(row))
    .filter((text) => text !== '')
    .slice(0, 2)
}

/** Reads a kept choice; an unreadable one counts as none. */
export function readColumns(text: string): readonly ColumnId[] {
  if (text === '') return usualColumns
  const names = text.split(',')
  return columnIds.filter((id) => names.includes(id))
}

/** The choice as it is kept. */
export function writeColumns(chosen: readonly ColumnId[]): string {
  return chosen.join(',') || 'none'
}

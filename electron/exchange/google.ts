import type { CsvField } from '../../domain/csvMapping.ts'
import { toLine, toProse } from '../../domain/text.ts'
import { takePoints, takesOf } from './fields.ts'
import { findHeader } from './header.ts'
import type { ContactsReading, Point } from './imported.ts'
import { GOOGLE_JOIN } from './shapes.ts'
import type { Source } from './source.ts'
import { readTable, type Take } from './table.ts'

/** Columns that are a field by themselves, of the new export and the old one. */
const plain: Readonly<Record<string, CsvField>> = {
  name: 'name',
  'name prefix': 'prefix',
  'first name': 'given',
  'given name': 'given',
  'middle name': 'middle',
  'additional name': 'middle',
  'last name': 'family',
  'family name': 'family',
  'name suffix': 'suffix',
  nickname: 'nickname',
  'phonetic first name': 'pronunciation',
  'phonetic middle name': 'pronunciation',
  'phonetic last name': 'pronunciation',
  'given name yomi': 'pronunciation',
  'additional name yomi': 'pronunciation',
  'family name yomi': 'pronunciation',
  'organization name': 'company',
  'organization title': 'position',
  'organization 1 - name': 'company',
  'organization 1 - title': 'position',
  notes: 'notes',
  location: 'location',
}

/** `E-mail 1 - Value`: a group of columns, its number, and which of them it is. */
const numbered = /^(.+?) (\d{1,3}) - (.+)$/
const points: Readonly<Record<string, Point['kind']>> = { 'e-mail': 'email', phone: 'phone', website: 'link' }
/** Groups whose value stands beside a label of its own, and is kept under it. */
const labelled = ['im', 'event', 'relation', 'custom field', 'jot', 'external id', 'calendar link']
/** Labels of Google's own, which Askwell writes small. */
const common = /^(home|work|mobile|main|other|home fax|work fax|pager|profile|blog|home page|google voice)$/i

interface Group {
  readonly name: string
  readonly number: string
  /** Column by part: `value`, `label`; the old export says `type`. */
  readonly parts: ReadonlyMap<string, number>
}

/** Reads a table of Google Contacts, the new one and the old one. Null for a file that is none. */
export function readGoogle(source: Source): ContactsReading | null {
  const header = findHeader(source.head, isHeader)
  if (header === null) return null
  const names = header.names
  const groups = groupsOf(names)
  const taken = new Set(groups.flatMap(({ parts }) => [...parts.values()]))
  const fields = names.map((name, at): CsvField => {
    const field = plain[normal(name)]
    if (field !== undefined) return field
    return taken.has(at) || isTags(name) ? 'skip' : 'keep'
  })
  const tags = names.flatMap((name, at) => (isTags(name) ? [at] : []))
  return readTable(source, header, [
    ...takesOf(names, fields),
    ...groups.map((group) => groupTake(group, names)),
    ...tags.map((at) => tagsTake(names[at] ?? '', at)),
  ])
}

/** Only Google numbers its columns like this, and only it has labels or groups beside parts of a name. */
function isHeader(names: readonly string[]): boolean {
  const normals = new Set(names.map(normal))
  const has = (...columns: readonly string[]) => columns.some((column) => normals.has(column))
  const isNumbered = names.some((name) => {
    const [, group = '', , part = ''] = numbered.exec(normal(name)) ?? []
    return [...Object.keys(points), 'address', 'organization', 'event'].includes(group) && part !== ''
  })
  return (
    has('first name', 'given name', 'name') &&
    has('last name', 'family name') &&
    (isNumbered || (has('labels', 'group membership') && has('organization name', 'file as', 'photo')))
  )
}

function groupsOf(names: readonly string[]): readonly Group[] {
  const groups = new Map<string, Group & { parts: Map<string, number> }>()
  names.forEach((column, at) => {
    const [, name = '', number = '', part = ''] = numbered.exec(normal(column)) ?? []
    const isKnown = name in points || name === 'address' || labelled.includes(name)
    if (!isKnown) return
    const key = `${name} ${number}`
    const group = groups.get(key) ?? { name, number, parts: new Map<string, number>() }
    groups.set(key, group)
    const known = part === 'type' ? 'label' : part
    if (!group.parts.has(known)) group.parts.set(known, at)
  })
  return [...groups.values()]
}

function groupTake({ name, parts }: Group, names: readonly string[]): Take {
  const kind = points[name]
  const at = (part: string) => parts.get(part) ?? -1
  const [label, value] = [at('label'), at('value')]
  if (kind !== undefined)
    return pointTake(kind, names[value] ?? name, label, value, others(['label', 'value']))
  if (name === 'address') return addressTake(parts, names)
  const group = (names[label] ?? names[value] ?? name).replace(/ \d+ - .*$/, '')
  return (draft, cells) => {
    const text = cells[value] ?? ''
    if (text !== '') draft.keep(labelledName(group, cells[label] ?? '', name === 'custom field'), text)
    for (const other of others(['label', 'value'])) draft.keep(names[other] ?? '', cells[other] ?? '')
    if (text === '' && name === 'custom field') draft.keep(names[label] ?? '', cells[label] ?? '')
  }

  function others(known: readonly string[]): readonly number[] {
    return [...parts].filter(([part]) => !known.includes(part)).map(([, column]) => column)
  }
}

function pointTake(
  kind: Point['kind'],
  column: string,
  label: number,
  value: number,
  others: readonly number[],
): Take {
  return (draft, cells) => {
    const cell = cells[value] ?? ''
    for (const other of others) draft.keep(column, cells[other] ?? '')
    if (cell === '') return
    const written = toLine(cells[label] ?? '')
    const isMain = written.startsWith('*')
    const plainLabel = written.replace(/^\*\s*/, '')
    const shown = common.test(plainLabel) ? plainLabel.toLowerCase() : plainLabel
    takePoints(draft, kind, shown, column, cell, isMain)
  }
}

/** A place from the parts of an address, and the address itself in whole. */
function addressTake(parts: ReadonlyMap<string, number>, names: readonly string[]): Take {
  const kept = [...parts].filter(([part]) => part !== 'label' && part !== 'formatted')
  return (draft, cells) => {
    const cell = (part: string) => toProse(cells[parts.get(part) ?? -1] ?? '').trim()
    const whole = cell('formatted')
    const city = firstOf(cell('city')) || firstOf(cell('region'))
    const place = [city, firstOf(cell('country'))].filter((part) => part !== '').join(', ')
    if (draft.lacks('location')) draft.say('location', names[parts.get('city') ?? -1] ?? '', place)
    const name = names[parts.get('formatted') ?? parts.get('street') ?? -1] ?? ''
    draft.keep(labelledName(name.replace(/ \d+ - .*$/, ''), cell('label'), false), whole)
    for (const [part, at] of kept) {
      const text = cell(part)
      if (!whole.includes(text)) draft.keep(names[at] ?? '', text)
    }
  }
}

function tagsTake(column: string, at: number): Take {
  return (draft, cells) => {
    for (const tag of (cells[at] ?? '').split(GOOGLE_JOIN)) {
      // Groups of Google's own begin with a star: everyone is in one of them.
      if (!tag.trim().startsWith('*')) draft.tag(column, tag)
    }
  }
}

/** `Relation (Spouse)`; a field of the user's own goes by its own name. */
function labelledName(group: string, label: string, isOwn: boolean): string {
  const shown = toLine(label)
    .replace(/^\*\s*/, '')
    .slice(0, 200)
  if (shown === '') return group
  return isOwn ? shown : `${group} (${shown})`
}

function firstOf(text: string): string {
  return toLine(text.split(GOOGLE_JOIN)[0] ?? '')
}

function isTags(name: string): boolean {
  return ['labels', 'group membership'].includes(normal(name))
}

function normal(name: string): string {
  return toLine(name).toLowerCase().replace('–', '-')
}

import { stableProperty } from './decode.ts'
import { type Draft, fitLine, type Kept } from './draft.ts'
import { partsOf, unescapeText } from './escape.ts'
import { groupOf } from './groups.ts'
import {
  FIELD,
  markOf,
  OWN_COLUMN,
  OWN_EXTRA,
  OWN_PRONUNCIATION,
  OWN_ZONE,
  ownProperties,
  readZone,
} from './own.ts'
import { formatProperty, nameOf, type Property, valuesOf } from './property.ts'
import { pointKinds, pointOf, rankOf } from './takePoint.ts'

/** Reads a property into a draft. False where it says more than the draft's fields hold, so that its line is kept. */
type Take = (property: Property, draft: Draft) => boolean

type TextField = 'nickname' | 'company' | 'position' | 'pronouns'

/** How the parts of a name sound, in the order in which they are said. */
export const sounds: readonly string[] = [
  'X-PHONETIC-FIRST-NAME',
  'X-PHONETIC-MIDDLE-NAME',
  'X-PHONETIC-LAST-NAME',
]

/** Every property that fills a field or decides about the card; all others are only kept. */
export const takes: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['VERSION', () => true],
  ['REV', () => true],
  ['N', takeNames],
  ['FN', takeFullName],
  ['NICKNAME', once(takeNickname)],
  ['ORG', once(takeCompany)],
  ['TITLE', once((property, draft) => takeText('position', property, draft))],
  ['ROLE', once((property, draft) => !draft.hasTitle && takeText('position', property, draft))],
  ['PRONOUNS', once((property, draft) => takeText('pronouns', property, draft))],
  ['TZ', once(takeZone)],
  ['ADR', takeAddress],
  ['NOTE', (property, draft) => draft.notes.push(unescapeText(property.value)) > 0],
  ['CATEGORIES', takeTags],
  ['KIND', takeKind],
  ['X-ADDRESSBOOKSERVER-KIND', takeKind],
  ['X-ABSHOWAS', takeKind],
  ...sounds.map((name) => [name, takeSound] as const),
  ...[...pointKinds.keys()].map((name) => [name, takePoint] as const),
  ...ownProperties.map(
    ({ name, read }) =>
      [name, ({ value }: Property, { contact }: Draft) => read(unescapeText(value), contact)] as const,
  ),
  [OWN_ZONE, takeZone],
  [OWN_PRONUNCIATION, takePronunciation],
  [OWN_COLUMN, takeColumn],
  [OWN_EXTRA, takeExtra],
])

/** A property to be given back on export. */
export function keptOf(property: Property): Kept {
  return { line: formatProperty(property), name: nameOf(property), group: groupOf(property) }
}

function once(take: Take): Take {
  return (property, draft) => {
    const name = nameOf(property)
    if (draft.seen.has(name)) return false
    draft.seen.add(name)
    return take(property, draft)
  }
}

/** Properties in parts, and those that list several; all others are one text. */
const separators: ReadonlyMap<string, RegExp> = new Map([
  ['N', /[;,]/g],
  ['ORG', /;/g],
  ['ADR', /[;,]/g],
  ['NICKNAME', /,/g],
])

/** Properties whose being empty says something: no name, no pronunciation, no place, blank notes. */
const tellingEmpty: ReadonlySet<string> = new Set(['N', 'NOTE', OWN_EXTRA, OWN_PRONUNCIATION])

/** Whether a property that could fill a field is empty and so says nothing. */
export function saysNothing(property: Property): boolean {
  const name = nameOf(property)
  if (!takes.has(name) || tellingEmpty.has(name) || markOf(property) === FIELD) return false
  return isEmpty(property)
}

function isEmpty(property: Property): boolean {
  return property.value.replace(separators.get(nameOf(property)) ?? '', '').trim() === ''
}

/** Whether a property says nothing but its value: no parameters, no label, nothing that belongs to it. */
function isPlain(property: Property, { groups }: Draft): boolean {
  return property.parameters.length === 0 && groups.labelOf(property) === '' && !groups.isShared(property)
}

function takeText(field: TextField, property: Property, draft: Draft): boolean {
  const text = fitLine(unescapeText(property.value))
  if (text !== null) draft.contact[field] = text
  return text !== null && isPlain(property, draft)
}

/** The first that is not empty; an empty one says that there is no name. */
function takeNames(property: Property, draft: Draft): boolean {
  draft.hasName = true
  return isEmpty(property) || takeFirstName(property, draft)
}

const takeFirstName = once(takeName)

function takeName(property: Property, draft: Draft): boolean {
  const { contact } = draft
  const parts = partsOf(property.value, ';').map((part) => partsOf(part, ',').map(unescapeText))
  const joined = (at: number, separator: string) =>
    fitLine((parts[at] ?? []).filter((part) => part.trim() !== '').join(separator))
  const names = {
    family: joined(0, ' '),
    given: joined(1, ' '),
    middle: joined(2, ' '),
    prefix: joined(3, ', '),
    suffix: joined(4, ', '),
  }
  contact.family = names.family ?? ''
  contact.given = names.given ?? ''
  contact.middle = names.middle ?? ''
  contact.prefix = names.prefix ?? ''
  contact.suffix = names.suffix ?? ''
  const isOneEach = parts.every((part, at) => (at < 5 ? part.length === 1 : part.join('').trim() === ''))
  return isPlain(property, draft) && isOneEach && !Object.values(names).includes(null)
}

function takeFullName(property: Property, draft: Draft): boolean {
  const text = fitLine(unescapeText(property.value))
  if (valuesOf(property, 'DERIVED')[0]?.toUpperCase() === 'TRUE' && draft.hasName) {
    draft.isWhole = true
    return true
  }
  if (text === null || draft.fullName !== '') return text === draft.fullName
  draft.fullName = text
  return true
}

function takeNickname(property: Property, draft: Draft): boolean {
  const [first = '', ...others] = partsOf(property.value, ',').filter((part) => part.trim() !== '')
  const text = fitLine(unescapeText(first))
  if (text === null || !isPlain(property, draft)) {
    draft.contact.nickname = text ?? ''
    return false
  }
  draft.contact.nickname = text
  if (others.length > 0) draft.kept.push(keptOf({ ...property, value: others.join(',') }))
  return true
}

function takeCompany(property: Property, draft: Draft): boolean {
  const [first = '', ...departments] = partsOf(property.value, ';')
  const text = fitLine(unescapeText(first))
  if (text !== null) draft.contact.company = text
  return text !== null && isPlain(property, draft) && departments.every((each) => each.trim() === '')
}

function takeZone(property: Property, draft: Draft): boolean {
  const text = unescapeText(property.value).trim()
  // Offsets are zones too for the system; but a contact's zone knows summer and winter.
  const found = nameOf(property) === OWN_ZONE || /^[a-z]/i.test(text) ? readZone(text) : null
  if (found !== null) draft.contact.zone = found
  return found !== null && isPlain(property, draft)
}

/** The place of the preferred address; the address itself is kept. */
function takeAddress(property: Property, draft: Draft): boolean {
  const parts = partsOf(property.value, ';').map((part) =>
    partsOf(part, ',')
      .map(unescapeText)
      .filter((text) => text.trim() !== '')
      .join(', '),
  )
  const [, , , city = '', region = '', , country = ''] = parts
  if (markOf(property) === FIELD) {
    draft.placeRank = Number.NEGATIVE_INFINITY
    draft.contact.location = fitLine(city) ?? ''
    return true
  }
  const rank = rankOf(property)
  const place = [city === '' ? region : city, country].map((text) => fitLine(text) ?? '').filter(Boolean)
  const location = fitLine(place.join(', '))
  if (rank < draft.placeRank && location !== null && location !== '') {
    draft.placeRank = rank
    draft.contact.location = location
  }
  return false
}

/** More tags than this are none that anyone gave; they are kept in their line. */
const MOST_TAGS = 10_000

function takeTags(property: Property, draft: Draft): boolean {
  const isOwn = markOf(property) === FIELD
  const rest: string[] = []
  for (const part of partsOf(property.value, ',')) {
    const tag = fitLine(unescapeText(part))
    if (tag === '') continue
    if (tag === null || draft.tags.size >= MOST_TAGS || (!isOwn && isSystemGroup(tag))) rest.push(part)
    else draft.tags.add(tag)
  }
  if (rest.length > 0) draft.kept.push(keptOf({ ...property, value: rest.join(',') }))
  return true
}

/** A group in which Google puts everyone. */
export function isSystemGroup(tag: string): boolean {
  return /^(?:\* ?)?myContacts$/i.test(tag)
}

function takeKind(property: Property, draft: Draft): boolean {
  const kind = property.value.trim().toLowerCase()
  if (kind === 'group') draft.isGroup = true
  if (kind === 'org' || kind === 'company') draft.isOrganisation = true
  return false
}

function takeSound(property: Property, draft: Draft): boolean {
  draft.sounds.set(nameOf(property), unescapeText(property.value).trim())
  return false
}

function takePronunciation({ value }: Property, draft: Draft): boolean {
  const text = fitLine(unescapeText(value))
  if (text === null) return false
  draft.seen.add(OWN_PRONUNCIATION)
  draft.contact.pronunciation = text
  return true
}

function takePoint(property: Property, draft: Draft): boolean {
  const found = pointOf(property, draft)
  if (found === null) return false
  // The order of points says what is preferred.
  const parameters = property.parameters.filter(({ name }) => name !== 'PREF')
  const kept = found.isWhole ? null : keptOf({ ...property, parameters })
  draft.points.push({ point: found.point, rank: rankOf(property), kept })
  return true
}

function takeColumn({ value }: Property, draft: Draft): boolean {
  const [name = '', text = ''] = partsOf(value, ';').map(unescapeText)
  draft.columns.push([name, text])
  return true
}

function takeExtra({ value }: Property, draft: Draft): boolean {
  const line = unescapeText(value)
  const property = stableProperty(line)
  draft.kept.push(property === null ? { line, name: '', group: '' } : keptOf(property))
  return true
}

import { displayName } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import type { ExportedContact } from '../imported.ts'
import { contactOf } from './contact.ts'
import { escapePart, escapeText } from './escape.ts'
import { folded } from './fold.ts'
import { aloneOf, type KeptLine, keptLinesOf, writeKept } from './keptLines.ts'
import { FIELD, OWN, OWN_COLUMN, OWN_PRONUNCIATION, OWN_ZONE, ownProperties, uidOf } from './own.ts'
import { formatProperty } from './property.ts'
import { isSystemGroup, sounds } from './take.ts'
import { writePoints } from './writePoints.ts'

/** A field, or the parts of a name, that one property says. */
interface SingleProperty {
  /** Any of these may say it. */
  readonly names: readonly string[]
  readonly fields: readonly (keyof ExportedContact)[]
  write(contact: ExportedContact): readonly string[]
}

const singles: readonly SingleProperty[] = [
  {
    names: ['N'],
    fields: ['family', 'given', 'middle', 'prefix', 'suffix'],
    // Also without a name: it says that the whole name is no one's.
    write: ({ family, given, middle, prefix, suffix }) => [
      rawLine('N', [family, given, middle, prefix, suffix].map(escapePart).join(';')),
    ],
  },
  { names: ['NICKNAME'], fields: ['nickname'], write: ({ nickname }) => textLine('NICKNAME', nickname) },
  {
    names: ['ORG'],
    fields: ['company'],
    write: ({ company }) => (company === '' ? [] : [rawLine('ORG', escapePart(company))]),
  },
  { names: ['TITLE', 'ROLE'], fields: ['position'], write: ({ position }) => textLine('TITLE', position) },
  { names: ['PRONOUNS'], fields: ['pronouns'], write: ({ pronouns }) => textLine('PRONOUNS', pronouns) },
  {
    names: ['TZ'],
    fields: ['zone'],
    write: ({ zone }) => textLine(/^[a-z]/i.test(zone ?? '') ? 'TZ' : OWN_ZONE, zone ?? ''),
  },
]

/** Writes contacts as vCard 4.0, one card after the other; reading them gives the same contacts. */
export function* writeVcards(contacts: Iterable<ExportedContact>): Iterable<string> {
  for (const contact of contacts) yield linesOf(contact).map(folded).join('')
}

function linesOf(contact: ExportedContact): string[] {
  const kept = keptLinesOf(contact)
  const written = (name: string) => kept.filter((each) => each.name === name)
  const standing = [
    ...uidLines(contact, kept),
    rawLine('FN;DERIVED=TRUE', escapeText(shownName(contact))),
    ...written('FN').map((each) => writeOnce(each, contact)),
    ...singles.flatMap((single) => singleLines(single, contact, kept)),
    ...writePoints(contact, kept),
    ...tagLines(contact),
    ...textLine('NOTE', contact.notes),
    ...derivedLines(contact, kept),
    ...ownProperties.flatMap(({ name, write }) => textLine(name, write(contact) ?? '')),
    ...contact.extra.columns.map((column) => rawLine(OWN_COLUMN, column.map(escapePart).join(';'))),
  ]
  const rest = kept.filter(({ isWritten }) => !isWritten).map((each) => writeKept(each, contact))
  return ['BEGIN:VCARD', 'VERSION:4.0', ...standing, ...rest, 'END:VCARD']
}

function uidLines({ uid }: ExportedContact, kept: readonly KeptLine[]): string[] {
  return uid === '' || kept.some(({ name }) => name === 'UID') ? [] : textLine('UID', uidOf(uid))
}

/** Scripts that write the family name first and no space behind it. */
const familyFirst = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]+$/u

/** What programs show that put no name together themselves. */
function shownName(contact: ExportedContact): string {
  const { prefix, suffix, company, points } = contact
  const eastern = familyFirst.test(contact.given + contact.family) ? contact.family + contact.given : ''
  const name = [prefix, eastern || displayName(contact), suffix].filter(Boolean).join(' ')
  return name || company || (points[0]?.value ?? words.contacts.unnamed)
}

/** The field as the line it came from, where that says more than it, else anew; then what stands beside it. */
function singleLines(
  { names, fields, write }: SingleProperty,
  contact: ExportedContact,
  kept: readonly KeptLine[],
): string[] {
  const lines = names.flatMap((name) => kept.filter((each) => each.name === name))
  const found = lines.map((each) => ({ each, alone: aloneOf(each) }))
  const source = found.find(({ alone }) => fields.every((field) => alone?.contact[field] === contact[field]))
  if (source !== undefined) source.each.isWritten = true
  const alone = source?.alone ?? null
  return [
    ...(alone === null ? write(contact) : [formatProperty(alone.property)]),
    ...lines.filter(({ isWritten }) => !isWritten).map((each) => writeOnce(each, contact)),
  ]
}

function tagLines({ tags }: ExportedContact): string[] {
  if (tags.length === 0) return []
  const name = tags.some(isSystemGroup) ? `CATEGORIES;${OWN}=${FIELD}` : 'CATEGORIES'
  return [rawLine(name, tags.map(escapeText).join(','))]
}

/** Fields that addresses and sounds tell which are kept themselves: said only where they tell something else. */
function derivedLines(contact: ExportedContact, kept: readonly KeptLine[]): string[] {
  const sources = kept.filter(({ name }) => name === 'ADR' || sounds.includes(name))
  const told = contactOf(sources.flatMap(({ property }) => property ?? [])).contact
  const { location, pronunciation } = contact
  return [
    ...(location === told.location ? [] : [rawLine(`ADR;${OWN}=${FIELD}`, `;;;${escapePart(location)};;;`)]),
    ...(pronunciation === told.pronunciation ? [] : [rawLine(OWN_PRONUNCIATION, escapeText(pronunciation))]),
  ]
}

function writeOnce(kept: KeptLine, contact: ExportedContact): string {
  kept.isWritten = true
  return writeKept(kept, contact)
}

/** Nothing for an empty text. */
function textLine(name: string, text: string): string[] {
  return text === '' ? [] : [rawLine(name, escapeText(text))]
}

function rawLine(head: string, value: string): string {
  return `${head}:${value}`
}

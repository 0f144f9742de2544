import { displayName } from '../../../domain/contact.ts'
import { type Extra, noExtra } from '../../../domain/extra.ts'
import { foldForIndex } from '../../../domain/fold.ts'
import { linkedInProfile } from '../../../domain/match.ts'
import { toProse } from '../../../domain/text.ts'
import type { ExportedContact, Point } from '../imported.ts'
import { splitName } from '../personName.ts'
import { type Draft, fitLine, type Kept, newDraft } from './draft.ts'
import { escapeText } from './escape.ts'
import { groupsOf, LABEL } from './groups.ts'
import { BOTH, FIELD, KEPT, markOf, OWN_PRONUNCIATION, uidOf, unmarked } from './own.ts'
import { nameOf, type Property } from './property.ts'
import { keptOf, saysNothing, sounds, takes } from './take.ts'
import { preferredFirst } from './takePoint.ts'

/** What a card says of a person. */
interface CardContact {
  readonly contact: ExportedContact
  /** Whether it is a list of people, not a person. */
  readonly isGroup: boolean
  /** Whether what is missing is missing on purpose. */
  readonly isWhole: boolean
}

/** Properties that say a field besides those that are kept: where they stand among what is kept. */
const ranked: readonly string[] = ['FN', 'N', 'NICKNAME', 'ORG', 'TITLE', 'ROLE', 'PRONOUNS', 'TZ']

/** Puts the properties of a card together to a contact. What no field holds is in its `extra`. */
export function contactOf(card: readonly Property[]): CardContact {
  const both = new Set<Property>()
  const properties = card.map((property) => withOurMark(property, both)).filter((each) => !saysNothing(each))
  const isKept = (property: Property) => markOf(property) === KEPT
  const hasTitle = properties.some((property) => nameOf(property) === 'TITLE' && !isKept(property))
  const draft = newDraft(groupsOf(properties, both), hasTitle)
  const labels = new Map<Kept, Property>()
  // The parts of a name come first, because the whole one may only repeat them.
  const isName = (property: Property) => nameOf(property) === 'N'
  for (const property of [...properties.filter(isName), ...properties.filter((each) => !isName(each))]) {
    const name = nameOf(property)
    if (isKept(property)) {
      draft.isWhole ||= name === 'FN'
      draft.kept.push(keptOf(unmarked(property)))
    } else if (takes.get(name)?.(property, draft) !== true) {
      const kept = keptOf(property)
      draft.kept.push(kept)
      if (name === LABEL) labels.set(kept, property)
    }
  }
  finish(draft)
  const { isGroup, isWhole } = draft
  return { contact: { ...draft.contact, extra: extraOf(draft, labels) }, isGroup, isWhole }
}

/** A property with its mark where Askwell would have put it there; one that is to be kept as well is noted instead. */
function withOurMark(property: Property, both: Set<Property>): Property {
  const mark = markOf(property)
  const isField = mark === FIELD && ['ADR', 'CATEGORIES'].includes(nameOf(property))
  if (mark === null || mark === KEPT || isField) return property
  const plain = unmarked(property)
  if (mark === BOTH) both.add(plain)
  return plain
}

function finish(draft: Draft): void {
  const { contact, notes } = draft
  contact.points = preferredFirst(draft.points).map(({ point }) => point)
  contact.tags = [...draft.tags]
  const said = notes.length === 1 ? notes : notes.filter((note) => note.trim() !== '')
  contact.notes = toProse(said.join('\n\n'))
  if (!draft.seen.has(OWN_PRONUNCIATION)) {
    contact.pronunciation = fitLine(sounds.flatMap((name) => draft.sounds.get(name) ?? []).join(' ')) ?? ''
  }
  takeWholeName(draft)
  if (!draft.isWhole && displayName(contact) === '') contact.nickname = standIn(contact)
}

/** The whole name, where its parts are missing; where it says something else than they do, it is kept. */
function takeWholeName(draft: Draft): void {
  const { contact, fullName } = draft
  if (draft.isWhole || fullName === '' || fullName === contact.nickname) return
  const isNamed = contact.given !== '' || contact.middle !== '' || contact.family !== ''
  if (isNamed && repeats(fullName, contact)) return
  const isOrganisation = draft.isOrganisation || fullName === contact.company
  if (!isNamed && !isOrganisation) {
    // What stands around a name may be said where the name itself is not.
    const { prefix, suffix, ...parts } = splitName(fullName)
    Object.assign(contact, parts, {
      prefix: contact.prefix || prefix,
      suffix: contact.suffix || suffix,
    })
  } else if (!isNamed && contact.nickname === '') contact.nickname = fullName
  else draft.kept.push(keptOf({ group: '', name: 'FN', parameters: [], value: escapeText(fullName) }))
}

/** Whether a whole name is the given and family name in any order, with or without what may stand around them. */
function repeats(fullName: string, contact: ExportedContact): boolean {
  const { prefix, given, middle, family, suffix, nickname } = contact
  const full = foldForIndex(fullName)
  // Some languages write no space between the two.
  if ([given + family, family + given].map(foldForIndex).includes(full)) return true
  const said = new Set(full.split(' '))
  const all = new Set(foldForIndex([prefix, given, middle, family, suffix, nickname].join(' ')).split(' '))
  const called = foldForIndex(`${given} ${family}`).split(' ')
  return [...said].every((word) => all.has(word)) && called.every((word) => said.has(word))
}

/** What a card without any name is listed under, so that the list shows no blank. */
function standIn({ points, company }: ExportedContact): string {
  const first = (kind: Point['kind']) => points.find((point) => point.kind === kind)?.value
  const link = first('link')
  const profile = link === undefined ? null : linkedInProfile(link)
  return first('email') ?? profile ?? (company === '' ? (first('phone') ?? link ?? '') : company)
}

function extraOf(draft: Draft, labels: ReadonlyMap<Kept, Property>): Extra {
  const points = preferredFirst(draft.points).flatMap(({ kept }) => kept ?? [])
  const uid = uidOf(draft.contact.uid)
  const others = draft.kept.filter(({ line }) => draft.contact.uid === '' || line !== `UID:${uid}`)
  const groups = new Set([...points, ...others.filter((each) => !labels.has(each))].map(({ group }) => group))
  const isNeeded = (each: Kept) => {
    const property = labels.get(each)
    return property === undefined || groups.has(each.group) || !draft.groups.isUsed(property)
  }
  const lines = others.filter(isNeeded)
  const rankedFirst = ranked.flatMap((name) => lines.filter((each) => each.name === name))
  const rest = lines.filter(({ name }) => !ranked.includes(name))
  const vcard = [...rankedFirst, ...points, ...rest].map(({ line }) => line)
  return vcard.length + draft.columns.length === 0 ? noExtra : { columns: draft.columns, vcard }
}

import { closeness, contact as contactSchema, contactSource } from '../../../domain/contact.ts'
import { day, instant, zone } from '../../../domain/time.ts'
import type { ExportedContact } from '../imported.ts'
import { fitLine } from './draft.ts'
import { type Property, valuesOf } from './property.ts'

type Fields = { -readonly [F in keyof ExportedContact]: ExportedContact[F] }

/** A field of Askwell's own that vCard has no property for. */
interface OwnProperty {
  readonly name: string
  /** Null where nothing is to be said. */
  write(contact: ExportedContact): string | null
  /** False for what the field cannot hold. */
  read(text: string, contact: Fields): boolean
}

const wholeNumber = /^\d{1,9}$/

/** What Askwell adds to a card, as `X-ASKWELL-…`. */
export const ownProperties: readonly OwnProperty[] = [
  line('ID', 'uid'),
  line('INTRODUCED-BY', 'introducedByUid'),
  line('KNOWN-HOW', 'knownHow'),
  {
    name: 'X-ASKWELL-CLOSENESS',
    write: (contact) => (contact.closeness === 0 ? null : String(contact.closeness)),
    read: (text, contact) => {
      const found = closeness.safeParse(wholeNumber.test(text) ? Number(text) : null)
      if (found.success) contact.closeness = found.data
      return found.success
    },
  },
  {
    name: 'X-ASKWELL-CONNECTED-ON',
    write: (contact) => contact.connectedOn,
    read: (text, contact) => {
      const found = day.safeParse(text)
      if (found.success) contact.connectedOn = found.data
      return found.success
    },
  },
  {
    name: 'X-ASKWELL-KEEP-IN-TOUCH',
    write: ({ keepInTouchDays }) => (keepInTouchDays === null ? null : String(keepInTouchDays)),
    read: (text, contact) => {
      const found = contactSchema.shape.keepInTouchDays.safeParse(wholeNumber.test(text) ? Number(text) : '')
      if (found.success) contact.keepInTouchDays = found.data
      return found.success
    },
  },
  {
    name: 'X-ASKWELL-SOURCE',
    write: (contact) => contact.source,
    read: (text, contact) => {
      const found = contactSource.safeParse(text)
      if (found.success) contact.source = found.data
      return found.success
    },
  },
  {
    name: 'X-ASKWELL-CREATED',
    write: (contact) => contact.createdAt,
    read: (text, contact) => {
      const found = instant.safeParse(text)
      if (found.success) contact.createdAt = found.data
      return found.success
    },
  },
]

/** A zone that vCard's own TZ cannot say, such as `+02:00`. */
export const OWN_ZONE = 'X-ASKWELL-ZONE'
/** Also empty, where sounds of the name that are kept say another pronunciation than the user. */
export const OWN_PRONUNCIATION = 'X-ASKWELL-PRONUNCIATION'
/** A field of a table: its column's name and what stood in it. */
export const OWN_COLUMN = 'X-ASKWELL-COLUMN'
/** A line that was kept and is no property that may stand in a card. */
export const OWN_EXTRA = 'X-ASKWELL-EXTRA'
/** The parameter by which Askwell marks what it wrote. */
export const OWN = 'X-ASKWELL'
/** Its value for a property that stands beside the field it would fill. */
export const KEPT = 'kept'
/** Its value for a property that fills its field and is kept besides. */
export const BOTH = 'both'
/** Its value for a property that says only what its field holds. */
export const FIELD = 'field'

/** A property with a mark of Askwell's. */
export function marked(property: Property, mark: typeof KEPT | typeof BOTH): Property {
  return { ...property, parameters: [...property.parameters, { name: OWN, values: [mark] }] }
}

/** A property without any mark of Askwell's. */
export function unmarked(property: Property): Property {
  if (!property.parameters.some(({ name }) => name === OWN)) return property
  return { ...property, parameters: property.parameters.filter(({ name }) => name !== OWN) }
}

/** The mark of Askwell's that a property bears; null for none. */
export function markOf(property: Property): string | null {
  return valuesOf(property, OWN)[0] ?? null
}

/** Reads a zone that the running system knows. */
export function readZone(text: string): string | null {
  const found = zone.safeParse(text)
  return found.success ? found.data : null
}

function line(name: string, field: 'uid' | 'introducedByUid' | 'knownHow'): OwnProperty {
  return {
    name: `X-ASKWELL-${name}`,
    write: (contact) => (contact[field] === '' ? null : contact[field]),
    read: (text, contact) => {
      const found = fitLine(text)
      if (found !== null) contact[field] = found
      return found !== null
    },
  }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The UID of a contact that has no other: its id as a URN. */
export function uidOf(id: string): string {
  return uuid.test(id) ? `urn:uuid:${id}` : `urn:askwell:${encodeURIComponent(id.toWellFormed())}`
}

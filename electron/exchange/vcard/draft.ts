import { LINE_LENGTH, toLine } from '../../../domain/text.ts'
import { type ExportedContact, type Point, unsaid } from '../imported.ts'
import type { Groups } from './groups.ts'

/** Something a card says and no field holds. */
export interface Kept {
  /** An unfolded line of vCard 4.0. */
  readonly line: string
  /** In capitals. */
  readonly name: string
  /** In small letters; empty for none. */
  readonly group: string
}

/** An address, number or link; `kept` where its property says more than a point holds. */
export interface DraftPoint {
  readonly point: Point
  /** How much it is preferred: 1 the most. */
  readonly rank: number
  readonly kept: Kept | null
}

/** A contact in the making, and what decides about it when the whole card is read. */
export interface Draft {
  readonly contact: { -readonly [F in keyof ExportedContact]: ExportedContact[F] }
  readonly groups: Groups
  /** Whether the card has a TITLE, beside which a ROLE is only kept. */
  readonly hasTitle: boolean
  /** Properties that have been read: only the first of a name fills a field. */
  readonly seen: Set<string>
  readonly points: DraftPoint[]
  readonly notes: string[]
  readonly tags: Set<string>
  readonly kept: Kept[]
  readonly columns: (readonly [name: string, value: string])[]
  /** How the parts of the name sound. */
  readonly sounds: Map<string, string>
  /** Whether the card has its name in parts, be they empty. */
  hasName: boolean
  /** The whole name as the card shows it. */
  fullName: string
  /** Whether what is missing is missing on purpose: Askwell wrote the card and guesses nothing. */
  isWhole: boolean
  isOrganisation: boolean
  /** A list of people, not a person. */
  isGroup: boolean
  /** How much the address that became the location is preferred. */
  placeRank: number
}

/** A contact of whom nothing is said yet. */
export function newDraft(groups: Groups, hasTitle: boolean): Draft {
  return {
    contact: { ...unsaid },
    groups,
    hasTitle,
    seen: new Set(),
    points: [],
    notes: [],
    tags: new Set(),
    kept: [],
    columns: [],
    sounds: new Map(),
    hasName: false,
    fullName: '',
    isWhole: false,
    isOrganisation: false,
    isGroup: false,
    placeRank: Number.POSITIVE_INFINITY,
  }
}

/** A text as a field of one line holds it; null for one that is too long for any. */
export function fitLine(text: string): string | null {
  const line = /[\0\r\n\u2028\u2029]/.test(text) || !text.isWellFormed() ? toLine(text) : text.trim()
  return line.length > LINE_LENGTH ? null : line
}

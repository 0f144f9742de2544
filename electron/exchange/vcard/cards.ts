import { type FileLine, linesOf } from './lines.ts'
import { headOf, type Unfolding, unfolding } from './unfolding.ts'

/** A card as it stands in a file, or lines that stand outside any card. */
export type FilePart =
  | { readonly kind: 'card'; readonly row: number; readonly lines: readonly Buffer[] }
  /** A card of so many lines or bytes that it can be nobody's. */
  | { readonly kind: 'endless'; readonly row: number }
  | { readonly kind: 'stray'; readonly row: number }

interface OpenCard {
  readonly row: number
  readonly lines: Buffer[]
  /** Bytes so far. */
  size: number
  /** The property that is being read; null at the beginning. */
  open: Unfolding | null
  /** How many cards are open inside this one, as the value of an AGENT. */
  depth: number
  /** Whether the line above opens an AGENT. */
  isAgent: boolean
}

/** No mark of a card is longer. */
const MARK_LENGTH = 64
/** Properties one card may have. Whole address books have fewer. */
const MOST_LINES = 100_000
/** Bytes one card may have: the longest notes a planner keeps, in any script. Decoding a card takes several times as much. */
const MOST_BYTES = 1 << 26
const begins = /^(?:\u00ef\u00bb\u00bf|\s)*BEGIN\s*:\s*VCARD\s*$/i
const ends = /^\s*END\s*:\s*VCARD\s*$/i
/** A longer word before a colon is no name, but a piece of something that was broken. */
const property = /^(?:[\w-]{1,32}\.)?[\w-]{1,64}\s*[;:]/
const emptyAgent = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/i
/** Nothing but blanks, and marks of Unicode where files were joined. */
const blank = /^(?:\s|\u00ef\u00bb\u00bf)*$/
/** What old systems end a text with. */
const END_OF_TEXT = '\u001a'

/**
 * The cards of a file with their properties unfolded, one after the other, so that a file of any size is never in memory
 * twice. A card without an end stops where the next one begins; a line that is no property belongs to the one above it.
 */
export function* cardsOf(file: Buffer): Generator<FilePart> {
  let card: OpenCard | null = null
  let isStray = false
  for (const line of linesOf(file)) {
    // Inside a card, a line that begins with a blank goes on with the one above, whatever it says.
    const mark = card !== null && isFolded(line.bytes) ? null : markOf(line)
    if (mark === 'begin' && card?.isAgent === true) {
      card.depth += 1
      addNested(card, line.bytes)
    } else if (mark === 'begin') {
      if (card !== null) yield closed(card)
      card = { row: line.number, lines: [], size: 0, open: null, depth: 0, isAgent: false }
      isStray = false
    } else if (card === null) {
      if (mark === 'end' || isBlank(line.bytes)) continue
      if (!isStray) yield { kind: 'stray', row: line.number }
      isStray = true
    } else if (card.depth > 0) {
      addNested(card, line.bytes)
      if (mark === 'end') card.depth -= 1
    } else if (mark === 'end') {
      yield closed(card)
      card = null
    } else {
      addLine(card, line.bytes)
    }
  }
  if (card !== null) yield closed(card)
}

function markOf({ bytes }: FileLine): 'begin' | 'end' | null {
  // A letter B or E, a blank or a mark of Unicode: most lines begin with something else.
  const first = (bytes[0] ?? 0) | 0x20
  if (bytes.length > MARK_LENGTH || (first !== 0x62 && first !== 0x65 && first > 0x29 && first !== 0xef)) {
    return null
  }
  const text = headOf(bytes)
  if (begins.test(text)) return 'begin'
  return ends.test(text) ? 'end' : null
}

function isBlank(bytes: Buffer): boolean {
  return bytes.length <= MARK_LENGTH && blank.test(headOf(bytes).replace(END_OF_TEXT, ''))
}

function isFolded(bytes: Buffer): boolean {
  return bytes[0] === 0x20 || bytes[0] === 0x09
}

function closed(card: OpenCard): FilePart {
  endProperty(card)
  const { row, lines } = card
  return isEndless(card) ? { kind: 'endless', row } : { kind: 'card', row, lines }
}

function isEndless({ lines, size }: OpenCard): boolean {
  return lines.length > MOST_LINES || size > MOST_BYTES
}

function endProperty(card: OpenCard): void {
  if (card.open !== null && !isEndless(card)) card.lines.push(card.open.whole())
  card.open = null
}

function addLine(card: OpenCard, bytes: Buffer): void {
  card.size += bytes.length
  if (isEndless(card)) return
  if (card.open?.isQuoted === true && card.open.takeSoftBreak()) {
    card.open.add(bytes)
    return
  }
  if (isFolded(bytes) && card.open !== null) {
    card.open.add(bytes.subarray(1))
    return
  }
  if (isBlank(bytes)) return
  const head = headOf(bytes)
  if (property.test(head)) {
    endProperty(card)
    card.open = unfolding(bytes, head)
    card.isAgent = emptyAgent.test(head)
  } else if (card.open === null) {
    card.open = unfolding(Buffer.concat([Buffer.from('NOTE:'), escaped(bytes)]), 'NOTE:')
  } else {
    card.open.add(card.open.isBase64 ? bytes : Buffer.concat([NEW_LINE, escaped(bytes)]))
  }
}

const NEW_LINE = Buffer.from('\\n')

/** A card inside another one becomes the escaped text that vCard 3.0 makes of it. */
function addNested(card: OpenCard, bytes: Buffer): void {
  card.isAgent = emptyAgent.test(headOf(bytes))
  card.size += bytes.length
  if (!isEndless(card)) card.open?.add(Buffer.concat([escaped(bytes), NEW_LINE]))
}

function escaped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/[\\,;]/g, '\\$&'), 'latin1')
}

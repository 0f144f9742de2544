import iconv from 'iconv-lite'
import { type Alphabet, alphabets, type WideAlphabet, wideAlphabets } from './alphabets.ts'

/** Of the words that are not plain ASCII, as many bytes are looked at. */
const SAMPLE = 32_768
/** What a decoder puts where bytes make no character. */
const BROKEN = /\ufffd+/g
const UTF_8_MARK = [0xef, 0xbb, 0xbf]

/**
 * The encoding a text was saved in: Unicode by its mark or its look, else the one in which its words are most like words;
 * windows-1252 where nothing tells, which spreadsheets in the West write.
 */
export function encodingOf(bytes: Uint8Array): string {
  const wide = utf16Of(bytes)
  if (wide !== null) return wide
  if (begins(bytes, UTF_8_MARK)) return 'utf-8'
  const sample = foreignWords(bytes)
  return isMostlyUtf8(sample) ? 'utf-8' : bestOf(sample)
}

/** Whether a file begins with these bytes. */
export function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/** UTF-16 by its mark; without one, by the NUL beside every comma, blank and line break, always on the same side. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be'
  const sample = bytes.subarray(0, 4000)
  if (isWide(sample, 0)) return 'utf-16le'
  return isWide(sample, 1) ? 'utf-16be' : null
}

/** Whether commas, blanks and line breaks at this place of a pair have NUL beside them, and few NULs stand here. */
function isWide(sample: Uint8Array, place: 0 | 1): boolean {
  let [beside, alone, here] = [0, 0, 0]
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const byte = sample[at + place] ?? 0
    if (byte === 0) here += 1
    else if (!SEPARATORS.has(byte)) continue
    else if (sample[at + 1 - place] === 0) beside += 1
    // Such a byte is half a letter in some scripts.
    else alone += 1
  }
  return beside >= 2 && beside >= alone && beside > here
}

/** Tab, line break, space, quotation mark, comma, semicolon. */
const SEPARATORS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3b])

/** The words that hold bytes beyond ASCII, blanks between. No byte that ends a word here is part of a character. */
function foreignWords(bytes: Uint8Array): Buffer {
  const words: Uint8Array[] = []
  let size = 0
  for (let at = nextForeign(bytes, 0); at < bytes.length && size < SAMPLE; at = nextForeign(bytes, at)) {
    let [start, end] = [at, at]
    while (start > 0 && at - start < 64 && !isGap(bytes[start - 1] ?? 0)) start -= 1
    while (end < bytes.length && end - start < SAMPLE && !isGap(bytes[end] ?? 0)) end += 1
    words.push(bytes.subarray(start, end), Uint8Array.of(0x20))
    size += end - start
    at = end
  }
  return Buffer.concat(words)
}

/** Where the next byte beyond ASCII stands; the end where none does. */
function nextForeign(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (bytes[at] ?? 0) <= 0x7f) at += 1
  return at
}

/** Space, tab, line break, NUL, quotation mark, comma, semicolon. */
function isGap(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x2c || byte === 0x3b
}

/**
 * Whether UTF-8 is the right guess: one broken character in a file must not garble every other name. In other encodings
 * nearly every letter beyond ASCII is broken UTF-8.
 */
function isMostlyUtf8(sample: Buffer): boolean {
  const text = sample.toString('utf8')
  const broken = text.match(BROKEN)?.length ?? 0
  if (broken === 0) return true
  const read = text.replace(BROKEN, '').match(/[^\0-\x7f]/g)?.length ?? 0
  return read > broken
}

function bestOf(sample: Buffer): string {
  let best = { encoding: 'windows-1252', score: 0.3 }
  for (const encoding of new Set(alphabets.flatMap(({ encodings }) => encodings))) {
    const score = scoreOf(sample, encoding)
    if (score > best.score) best = { encoding, score }
  }
  for (const wide of wideAlphabets) {
    const score = wideScoreOf(sample, wide)
    // Rather letters than ideographs: bytes that read well as both are words of letters.
    if (score > best.score) best = { encoding: wide.encoding, score }
  }
  return best.encoding
}

/** How well the words of a sample read in an encoding: 1 when every letter of each belongs to one language. */
function scoreOf(sample: Buffer, encoding: string): number {
  const own = alphabets.filter(({ encodings }) => encodings.includes(encoding))
  const text = iconv.decode(sample, encoding).normalize('NFC')
  const words = text.split(' ').filter((word) => /[^\0-\x7f]/.test(word))
  const total = words.reduce((sum, word) => sum + wordScore(word, own), 0)
  return words.length === 0 ? 0 : total / words.length
}

function wordScore(word: string, own: readonly Alphabet[]): number {
  const letters = word.replace(SIGNS, '')
  const foreign = letters.match(/[^\0-\x7f]/gu)?.length ?? 0
  if (foreign === 0) return 1
  const lower = letters.toLowerCase()
  const best = Math.max(...own.map((alphabet) => languageScore(lower, foreign, alphabet)))
  // A capital within a word is KOI8 read as windows-1251, or the other way round.
  const turned = letters.match(/\p{Ll}(?=[^\0-\x7f])\p{Lu}/gu)?.length ?? 0
  const isMixed = /[a-z]/i.test(letters) && NO_LATIN.test(letters)
  // Names begin with a capital, in scripts that have capitals: Hebrew read as Cyrillic has none.
  const isSmall = SMALL.test(letters)
  return best - turned / foreign - (isMixed ? 1 : 0) - (isSmall ? 0.2 : 0)
}

/** Letters, and the vowels of scripts that write them as marks. */
const NO_LATIN = /[[\p{L}\p{M}]--\p{Script=Latin}--\p{Script=Inherited}]/v
const SMALL = /^(?![a-z])\p{Ll}/u

/** Typographic signs, which every encoding has. */
const SIGNS = /[‘’‚“”„–—…•€™®©°«»\u00a0]/g

function languageScore(word: string, foreign: number, { letters, weight }: Alphabet): number {
  const found = (word.match(letters) ?? []).filter((letter) => /[^\0-\x7f]/.test(letter)).join('')
  const known = [...found.replace(/[\0-\x7f]/g, '')].length
  return (weight * Math.min(known, foreign) - 2 * Math.max(foreign - known, 0)) / foreign
}

/** The share of bytes beyond ASCII that make up common characters; below nothing where some make none at all. */
function wideScoreOf(sample: Buffer, { common, possible }: WideAlphabet): number {
  const text = sample.toString('latin1')
  let [good, all, bad] = [0, 0, 0]
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) <= 0x7f) {
      at += 1
      continue
    }
    common.lastIndex = at
    possible.lastIndex = at
    const isCommon = common.test(text)
    const isPossible = isCommon || possible.test(text)
    if (isCommon) good += 2
    if (!isPossible) bad += 1
    const end = isCommon ? common.lastIndex : possible.lastIndex
    all += isPossible ? end - at : 1
    at = isPossible ? end : at + 1
  }
  return all === 0 ? 0 : (good - 4 * bad) / all
}

/** The bytes of JSON that say where values begin and end; in UTF-8 none is part of another character. */
export const byte = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const

/** No record is longer: several fields may hold 20 million characters each, of up to six bytes. */
const MOST_BYTES = 1 << 27
/** Commas and opening brackets in a value: a record has fewer than 40. */
const MOST_PARTS = 10_000

interface ScannedValue {
  /** Where the comma or closing bracket behind it stands; the text's end where there is none. */
  readonly end: number
  readonly isTooMuch: boolean
}

/** Where a value ends, blanks around it included. Of a text that is no JSON it tells nothing of worth. */
export function valueAt(json: Buffer, from: number): ScannedValue {
  let depth = 0
  let parts = 0
  let at = from
  loop: for (; at < json.length; at += 1) {
    switch (json[at]) {
      case byte.quote:
        at = afterText(json, at) - 1
        break
      case byte.openObject:
      case byte.openList:
        depth += 1
        parts += 1
        break
      case byte.closeObject:
      case byte.closeList:
        if (depth === 0) break loop
        depth -= 1
        break
      case byte.comma:
        if (depth === 0) break loop
        parts += 1
        break
    }
  }
  const end = Math.min(at, json.length)
  return { end, isTooMuch: parts > MOST_PARTS || end - from > MOST_BYTES }
}

/** What follows a text in quotation marks that begins here. */
export function afterText(json: Buffer, from: number): number {
  let at = from + 1
  while (at < json.length && json[at] !== byte.quote) at += json[at] === byte.backslash ? 2 : 1
  return Math.min(at + 1, json.length)
}

/** The first byte from here on that is no blank of JSON's. */
export function afterBlanks(json: Buffer, from: number): number {
  let at = from
  while (isBlank(json[at])) at += 1
  return at
}

function isBlank(code: number | undefined): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

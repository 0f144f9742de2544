/** Bits of memory: at 6 million texts, three for each of 2 million records, one new text in 300 counts as known. */
const BITS = 2 ** 26
const HASHES = 4

/** Remembers which texts have come by, in 8 MB whatever their number. */
export interface Seen {
  add(text: string): void
  /** Never false for a text that was added; seldom true for one that was not. */
  has(text: string): boolean
}

/** A Bloom filter: an import of a million people asks for every one of their keys whether it came by before. */
export function nothingSeen(): Seen {
  const bits = new Uint8Array(BITS / 8)
  return {
    add: (text) => {
      const { start, step } = hash(text)
      for (let at = 0; at < HASHES; at += 1) {
        const bit = (start + at * step) % BITS
        bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
      }
    },
    has: (text) => {
      const { start, step } = hash(text)
      for (let at = 0; at < HASHES; at += 1) {
        const bit = (start + at * step) % BITS
        if (((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
      }
      return true
    },
  }
}

/** Two numbers below 2^32 from one pass over the text (FNV-1a with its offset and with another one). */
function hash(text: string): { readonly start: number; readonly step: number } {
  let start = 0x811c9dc5
  let step = 0x9747b28c
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    start = Math.imul(start ^ unit, 0x01000193)
    step = Math.imul(step ^ unit, 0x85ebca6b)
  }
  // Odd, so that the steps do not meet early.
  return { start: start >>> 0, step: (step | 1) >>> 0 }
}

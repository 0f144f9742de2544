import { TextDecoder } from 'node:util'

/** What a decoder puts where bytes make no character. */
const BROKEN = 0xfffd

/** Turns bytes of a card into text. */
export type Decode = (bytes: Buffer, charset: string | null) => string

/**
 * Reads bytes in the charset their property names, else as UTF-8, else in a charset that the file has named before, else
 * in the one it looks like. One broken character does not garble the others.
 * @param guess the charset that the file looks like
 */
export function decoder(guess: () => string): Decode {
  const decoders = new Map<string, TextDecoder | null>()
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  let fallback: TextDecoder | null = null

  return (bytes, charset) => {
    if (isPlain(charset) && isAscii(bytes)) return clean(bytes.toString('latin1'))
    const named = charset === null ? null : known(charset.trim().toLowerCase())
    if (named !== null && named.encoding !== 'utf-8') {
      fallback = named
      return clean(named.decode(bytes))
    }
    const text = unicode(bytes)
    if (text !== null) return clean(text)
    fallback ??= guessed()
    return clean((named ?? fallback).decode(bytes))
  }

  /** UTF-8, also with single characters broken; null where it would be broken in most places. */
  function unicode(bytes: Buffer): string | null {
    try {
      return strict.decode(bytes)
    } catch {
      const text = lenient.decode(bytes)
      return readMore(text) ? text : null
    }
  }

  function guessed(): TextDecoder {
    const found = known(guess())
    return found === null || found.encoding === 'utf-8' ? new TextDecoder('windows-1252') : found
  }

  function known(charset: string): TextDecoder | null {
    const seen = decoders.get(charset)
    if (seen !== undefined) return seen
    let found: TextDecoder | null = null
    try {
      found = new TextDecoder(charset)
    } catch {
      // A charset nobody knows is as good as none.
    }
    decoders.set(charset, found)
    return found
  }
}

/** Whether bytes of ASCII can only be letters of ASCII: in some charsets of the East they are not. */
function isPlain(charset: string | null): boolean {
  return charset === null || /^utf-?8$|ascii|^iso-?8859/i.test(charset.trim())
}

/** Whether more characters beyond ASCII could be read than not. */
function readMore(text: string): boolean {
  let read = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // The bytes of one broken character come out as several in a row.
    if (code === BROKEN) read -= text.charCodeAt(at - 1) === BROKEN ? 0 : 1
    else if (code > 0x7f) read += 1
  }
  return read > 0
}

function isAscii(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false
  return true
}

function clean(text: string): string {
  return text.replaceAll('\0', '')
}

import { line } from '../text.ts'
import { words } from '../words/words.ts'

/** A message as it is handed to a mail program. */
export interface Mail {
  /** One address, or empty to let the person choose one there. */
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Nothing that separates addresses, encloses names or breaks a line, and one @ with something on both sides. */
const oneAddress = /^[^\s\p{Cc}\p{Cf}@,;:<>()[\]"\\]+@[^\s\p{Cc}\p{Cf}@,;:<>()[\]"\\]+$/u

/** One e-mail address, or empty. A list, or a name with an address, is refused: it could hold more receivers. */
export const mailAddress = line.refine((text) => text === '' || oneAddress.test(text), {
  error: () => words.outreach.notAnAddress,
})

/** Windows cuts a longer address off, and with it the end of the message (Electron's documentation of `openExternal`). */
export const LONGEST_MAILTO = 2081

/** Marks that embed, override or isolate a direction: in a subject they could make a line read as another one. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * The address that opens a mail program with a message in it (RFC 6068). Every value is percent-encoded whole, so that
 * none can add a header or a receiver; line breaks of the body become CRLF, those of the subject spaces.
 */
export function mailtoUrl({ to, subject, body }: Mail): string {
  const at = encode(to.replace(/\s/g, '')).replace(/%40(?!.*%40)/, '@')
  const headers = [
    ['subject', encode(subject.replace(directions, '').replace(/\s+/g, ' ').trim())],
    ['body', encode(body.replace(/\r\n?|[\n\u2028\u2029]/g, '\n')).replaceAll('%0A', '%0D%0A')],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`]))
  return `mailto:${at}${headers.length === 0 ? '' : `?${headers.join('&')}`}`
}

/** Whether a message reaches a mail program whole; a longer one is better copied. */
export function fitsMailto(mail: Mail): boolean {
  return mail.body.length <= LONGEST_MAILTO && mailtoUrl(mail).length <= LONGEST_MAILTO
}

/** Control characters but for tabs and line breaks go: no mail program shows them. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/(?![\t\n])\p{Cc}/gu, ''))
}

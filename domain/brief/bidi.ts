const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Marks that begin and end an isolated run; one that a text brings along would end ours too early. */
const isolates = /[\u2066-\u2069]/g

/** Marks that embed or override a direction; left open, they turn round all that is printed after them. */
const overrides = /[\u202a-\u202e]/g

/**
 * Keeps a text that runs right to left from pulling the words around it along. Invisible marks, added only where there
 * is something to keep apart.
 */
export function isolate(text: string): string {
  const plain = text.replace(isolates, '')
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** What a file may smuggle in and no font draws: control characters become spaces, direction overrides go. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(overrides, '')
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * Keeps a name or date that runs right to left from pulling the words around it along. Invisible marks, added only
 * where there is something to keep apart.
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}

/** Control characters, which a file may smuggle in and no font draws, become spaces. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}

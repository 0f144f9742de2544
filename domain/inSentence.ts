import { isolate, withoutControls } from './brief/bidi.ts'

/** A name or another text as part of a sentence: what its marks or its script turn around ends with it. */
export function inSentence(text: string): string {
  return isolate(withoutControls(text).replace(/[\u2066-\u2069]/g, ''))
}

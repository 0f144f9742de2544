import { withoutControls } from '../../domain/brief/bidi.ts'

/** Longer ones make a button as wide as the window. */
const LONGEST = 24

/** A name for a button; empty where it is too long for one, which then does without. */
export function shortName(name: string): string {
  const shown = withoutControls(name).trim()
  return shown.length <= LONGEST ? shown : ''
}

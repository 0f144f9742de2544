/** How the room for notes is used. */
export interface NotesPlan {
  /** Ruled lines, the strip's included; the room is divided evenly between them. */
  readonly lines: number
  /** The strip carried back into Askwell: a narrow column beside the lines, or the first line of little room. */
  readonly strip: 'beside' | 'across'
  /** Which line each of the strip's three fields begins on, counted from 0. */
  readonly fields: readonly [number, number, number]
}

/** CSS pixels. A line for handwriting is at least 7.4 mm high. */
const pitch = 28
const heading = 24

/** Plans `room` CSS pixels of height. One line is always there: the page keeps that much free. */
export function planNotes(room: number): NotesPlan {
  const lines = Math.floor((room - heading) / pitch)
  if (lines < 3) return { lines: Math.max(1, Math.floor(room / pitch)), strip: 'across', fields: [0, 0, 0] }
  const field = Math.floor(lines / 3)
  return { lines, strip: 'beside', fields: [0, lines - 2 * field, lines - field] }
}

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
/** Lines from which on the strip stands beside them. */
const beside = 3
/** Lengths are measured in 64ths of a pixel. */
const hair = 0.1

/** CSS pixels of height that `lines` ruled lines need, with their heading where there are enough for one. */
export function roomFor(lines: number): number {
  return lines < beside ? lines * pitch : heading + lines * pitch
}

/** Plans `room` CSS pixels of height. One line is always there: the page keeps that much free. */
export function planNotes(room: number): NotesPlan {
  const lines = Math.floor((room - heading + hair) / pitch)
  if (lines < beside) {
    return { lines: Math.max(1, Math.floor((room + hair) / pitch)), strip: 'across', fields: [0, 0, 0] }
  }
  const promises = Math.ceil(lines / 3)
  const point = Math.ceil((lines - promises) / 2)
  return { lines, strip: 'beside', fields: [0, promises, lines - point] }
}

/** Chromium lays out no element above some 33 million px, and places exactly only up to 2 to the 24th. */
const TALLEST = 16_000_000

/** How a list of any height is scrolled by an element that may not be as high. All lengths are px. */
export interface ScrollSpace {
  /** Height of the element that is scrolled. */
  readonly height: number
  /** Where in the list one is when the element is scrolled by `scrollTop`: a whole number, so that texts stay sharp. */
  readonly toList: (scrollTop: number) => number
  /** How far the element must be scrolled to be at a place in the list. */
  readonly toScroll: (offset: number) => number
  /** Where on the element a row stands that begins at `start` of the list, while one is at `offset`. */
  readonly placeOf: (start: number, offset: number) => number
}

interface ListSize {
  readonly height: number
  readonly rowHeight: number
  /** How much of it is in sight. */
  readonly viewport: number
}

/**
 * Maps the scrolling of an element to a list. Up to `tallest` both are of one height; above, their ends meet and what
 * lies between is scaled.
 */
export function scrollSpace({ height, rowHeight, viewport }: ListSize, tallest = TALLEST): ScrollSpace {
  if (height <= tallest) {
    return { height, toList: Math.round, toScroll: (offset) => offset, placeOf: (start) => start }
  }
  const scale = (height - viewport) / (tallest - viewport)
  const toScroll = (offset: number) => offset / scale
  return {
    height: tallest,
    toList: (scrollTop) => Math.round(scrollTop * scale),
    toScroll,
    // A row far out of sight waits inside the element: outside, it would stretch what can be scrolled.
    placeOf: (start, offset) =>
      Math.max(0, Math.min(tallest - rowHeight, start - offset + Math.round(toScroll(offset)))),
  }
}

/** The offset at which the part of the list from `start` to `end` is in sight, moving as little as possible. */
export function offsetShowing(start: number, end: number, offset: number, viewport: number): number {
  if (start < offset) return start
  return end > offset + viewport ? end - viewport : offset
}

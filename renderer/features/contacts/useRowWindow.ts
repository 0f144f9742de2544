import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { offsetShowing, scrollSpace } from './scrollSpace.ts'

/** Rows drawn beyond each edge, so that the next ones are there before they are seen. */
const BEYOND = 8
/** Px left free below the last row. */
const FOOT = 8

interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Height in px of the sheet that carries the rows. */
  readonly height: number
  /** Width in px that a row has. */
  readonly width: number
  /** The rows in sight, both included. */
  readonly first: number
  readonly last: number
  /** The rows to draw, in order; the active one always is, because the list refers to it. */
  readonly indexes: readonly number[]
  readonly topOf: (index: number) => number
  /** Scrolls as little as needed to have a row in sight. */
  readonly reveal: (index: number) => void
  /** How many whole rows are in sight. */
  readonly page: number
}

/**
 * Which rows of a list are in sight. Of our own, because the rows are all of one height and there may be more of them
 * than an element can be high.
 */
export function useRowWindow(total: number, rowHeight: number, active: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState({ scrollTop: 0, height: 0, width: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const look = () =>
      setSight({ scrollTop: element.scrollTop, height: element.clientHeight, width: element.clientWidth })
    // At once, or the rows would come a frame after the place they belong to.
    const onScroll = () => flushSync(look)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    look()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [])

  const space = scrollSpace({ height: total * rowHeight + FOOT, rowHeight, viewport: sight.height })
  const offset = space.toList(sight.scrollTop)
  const last = Math.min(total - 1, Math.floor((offset + sight.height) / rowHeight))
  const first = Math.max(0, Math.min(last, Math.floor(offset / rowHeight)))

  return {
    scroller,
    height: space.height,
    width: sight.width,
    first,
    last,
    indexes: drawn(first, last, total, active),
    topOf: (index) => space.placeOf(index * rowHeight, offset),
    reveal: (index) => {
      const element = scroller.current
      if (element === null) return
      const from = space.toList(element.scrollTop)
      const to = offsetShowing(index * rowHeight, (index + 1) * rowHeight, from, element.clientHeight)
      // Whole px, and rather one too far than a row cut off.
      if (to < from) element.scrollTop = Math.floor(space.toScroll(to))
      if (to > from) element.scrollTop = Math.ceil(space.toScroll(to))
    },
    page: Math.max(1, Math.floor(sight.height / rowHeight) - 1),
  }
}

function drawn(first: number, last: number, total: number, active: number): readonly number[] {
  const from = Math.max(0, first - BEYOND)
  const to = Math.min(total - 1, last + BEYOND)
  const near = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  if (active < 0 || active >= total || (active >= from && active <= to)) return near
  return active < from ? [active, ...near] : [...near, active]
}

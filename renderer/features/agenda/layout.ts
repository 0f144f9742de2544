import type { AgendaItem } from '../../../domain/agenda.ts'

/** Height of one minute on the ruler, in CSS pixels. */
export const PIXELS_PER_MINUTE = 18

/** A block is never lower than this, in CSS pixels: one line of text and a comfortable target. */
export const LOWEST_BLOCK = 34

/** How a block stands to the time limit: it ends in time, the limit falls inside it, or it begins after the limit. */
type Standing = 'within' | 'cut' | 'over'

export interface Block {
  readonly item: AgendaItem
  /** Minutes from the interview's start. */
  readonly start: number
  readonly end: number
  /** CSS pixels; text that needs more room makes the drawn block higher. */
  readonly height: number
  readonly standing: Standing
  /** Where the limit crosses the block, from 0 (its top) to 1, when it is cut. */
  readonly cut: number | null
}

export interface AgendaLayout {
  readonly blocks: readonly Block[]
  readonly planned: number
  /** Minutes beyond the limit, 0 when it fits or nobody gave a limit. */
  readonly over: number
  /** Minutes the limit leaves free. */
  readonly left: number
  /** Where the line of the limit is drawn when it cuts no block: before the block at this index, or below all of them. */
  readonly lineBefore: number | null
}

/** Lays an agenda along the ruler. Without a limit every block stands within it and there is no line. */
export function layOut(items: readonly AgendaItem[], limit: number | null): AgendaLayout {
  let planned = 0
  const blocks = items.map((item): Block => {
    const start = planned
    planned += item.minutes
    return {
      item,
      start,
      end: planned,
      height: blockHeight(item.minutes),
      ...standing(start, planned, limit),
    }
  })
  return {
    blocks,
    planned,
    over: limit === null ? 0 : Math.max(0, planned - limit),
    left: limit === null ? 0 : Math.max(0, limit - planned),
    lineBefore: limit === null ? null : lineBetween(blocks, limit),
  }
}

/** CSS pixels a number of minutes takes on the ruler. */
export function blockHeight(minutes: number): number {
  return Math.max(LOWEST_BLOCK, minutes * PIXELS_PER_MINUTE)
}

/** Minutes after the lower edge of a block was dragged by some CSS pixels: whole ones, 1 to 240. */
export function draggedMinutes(minutes: number, pixels: number): number {
  return Math.min(240, Math.max(1, minutes + Math.round(pixels / PIXELS_PER_MINUTE)))
}

function standing(start: number, end: number, limit: number | null): Pick<Block, 'standing' | 'cut'> {
  if (limit === null || end <= limit) return { standing: 'within', cut: null }
  if (start >= limit) return { standing: 'over', cut: null }
  return { standing: 'cut', cut: (limit - start) / (end - start) }
}

function lineBetween(blocks: readonly Block[], limit: number): number | null {
  if (blocks.some((block) => block.cut !== null)) return null
  const first = blocks.findIndex((block) => block.start >= limit)
  return first === -1 ? blocks.length : first
}

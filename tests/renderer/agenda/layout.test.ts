import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blockHeight,
  draggedMinutes,
  LOWEST_BLOCK,
  layOut,
  PIXELS_PER_MINUTE,
} from '../../../renderer/features/agenda/layout.ts'
import { agendaOf, agendas } from './agendas.ts'

const limits = fc.integer({ min: 1, max: 600 })

describe('the agenda along the ruler', () => {
  test('keeps every item in its order, one after the other without gap or overlap', () => {
    fc.assert(
      fc.property(agendas, fc.option(limits), (items, limit) => {
        const { blocks, planned } = layOut(items, limit)
        expect(blocks.map((block) => block.item)).toEqual(items)
        expect(planned).toBe(items.reduce((sum, item) => sum + item.minutes, 0))
        blocks.forEach((block, index) => {
          expect(block.start).toBe(blocks[index - 1]?.end ?? 0)
          expect(block.end - block.start).toBe(block.item.minutes)
        })
      }),
    )
  })

  test('gives every block the height of its minutes, and never too little to read', () => {
    fc.assert(
      fc.property(agendas, (items) => {
        const { blocks, planned } = layOut(items, null)
        const height = blocks.reduce((sum, block) => sum + block.height, 0)
        const raised = blocks.reduce(
          (sum, { item }) => sum + Math.max(0, LOWEST_BLOCK - item.minutes * PIXELS_PER_MINUTE),
          0,
        )
        expect(height).toBe(planned * PIXELS_PER_MINUTE + raised)
        for (const block of blocks) expect(block.height).toBeGreaterThanOrEqual(LOWEST_BLOCK)
      }),
    )
  })

  test('draws the limit once: across the block it cuts, or between blocks', () => {
    fc.assert(
      fc.property(agendas, limits, (items, limit) => {
        const { blocks, lineBefore, planned, over, left } = layOut(items, limit)
        const cut = blocks.filter((block) => block.cut !== null)
        expect(cut.length + (lineBefore === null ? 0 : 1)).toBe(1)
        for (const block of cut) {
          expect(block.standing).toBe('cut')
          expect(block.start + (block.cut ?? 0) * block.item.minutes).toBeCloseTo(limit)
        }
        if (lineBefore !== null && lineBefore < blocks.length) expect(blocks[lineBefore]?.start).toBe(limit)
        expect(over - left).toBe(planned - limit)
      }),
    )
  })

  test('says of each block whether it ends in time', () => {
    const { blocks } = layOut(agendaOf(8, 8, 8, 8), 20)
    expect(blocks.map(({ standing }) => standing)).toEqual(['within', 'within', 'cut', 'over'])
    expect(blocks[2]?.cut).toBe(0.5)
  })

  test('has no line and nothing over without a limit', () => {
    const { blocks, lineBefore, over } = layOut(agendaOf(30, 30), null)
    expect(blocks.every(({ standing }) => standing === 'within')).toBe(true)
    expect({ lineBefore, over }).toEqual({ lineBefore: null, over: 0 })
  })
})

describe('dragging the lower edge', () => {
  test('gives whole minutes from 1 to 240', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: -9000, max: 9000 }),
        (minutes, pixels) => {
          const dragged = draggedMinutes(minutes, pixels)
          expect(Number.isInteger(dragged)).toBe(true)
          expect(dragged).toBeGreaterThanOrEqual(1)
          expect(dragged).toBeLessThanOrEqual(240)
        },
      ),
    )
  })

  test('adds a minute for each minute on the ruler', () => {
    expect(draggedMinutes(3, 2 * PIXELS_PER_MINUTE)).toBe(5)
    expect(blockHeight(5) - blockHeight(3)).toBe(2 * PIXELS_PER_MINUTE)
  })
})

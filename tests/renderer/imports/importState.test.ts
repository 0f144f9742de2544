import { expect, test } from 'vitest'
import { skippedGroups, withProgress } from '../../../renderer/features/imports/importState.ts'

test('skipped records are told by reason, the most frequent first, with the lines they start at', () => {
  const here = Array.from({ length: 30 }, (_, index) => ({ row: index + 5, reason: 'already here' }))
  const groups = skippedGroups([{ row: 2, reason: 'nobody' }, ...here])
  expect(groups).toEqual([
    { reason: 'already here', count: 30, lines: [5, 6, 7, 8, 9, 10, 11, 12] },
    { reason: 'nobody', count: 1, lines: [2] },
  ])
})

test('progress counts only while work is under way', () => {
  const progress = { phase: 'reading', done: 1, total: 2 } as const
  expect(withProgress({ step: 'choosing', progress: null }, progress)).toEqual({ step: 'choosing', progress })
  expect(withProgress({ step: 'idle' }, progress)).toEqual({ step: 'idle' })
})

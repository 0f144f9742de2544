import type { RecoveryState } from '../../../contract/recovery.ts'
import type { Way } from './Ways.tsx'

interface WaysOf {
  /** What suggests itself before any backup. */
  readonly first: readonly Way[]
  readonly others: readonly Way[]
}

/** Which ways there are out of a trouble, besides restoring a backup. */
export function waysOf({ problem, backups }: RecoveryState): WaysOf {
  const always = ['openElsewhere', 'showFolder'] as const
  switch (problem) {
    case null:
    case 'changed':
      return { first: ['accept'], others: always }
    case 'damaged': {
      const isLast = backups.every(({ contacts }) => contacts === null)
      return isLast ? { first: ['salvage'], others: always } : { first: [], others: ['salvage', ...always] }
    }
    case 'missing':
      return { first: [], others: ['beginEmpty', ...always] }
    default:
      return { first: [], others: always }
  }
}

import { sealPlanner } from '../health/seal.ts'
import type { OpenPlanner } from './open.ts'

/**
 * Closes a planner that nothing else in this process has open any more, and seals it.
 * @param isTrusted whether the file held together all the while; what may be damaged is not sealed, so that the next opening looks
 */
export function closePlanner({ folder, db, lock }: OpenPlanner, isTrusted: boolean): void {
  try {
    // So that the file alone holds everything. Closing would do it too, but tell nobody when it fails.
    db.pragma('wal_checkpoint(truncate)')
    db.close()
    if (isTrusted) sealPlanner(folder)
  } catch {
    // All changes are on disk; without a seal, the next opening looks through the file.
  } finally {
    db.close()
    lock.release()
  }
}

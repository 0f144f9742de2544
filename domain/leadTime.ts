import type { Method } from './interview.ts'

/** How long before an interview one is reminded of it, in minutes: enough to leave for a place, or to sit down at a desk. */
export function leadMinutes(method: Method): number {
  return method === 'in-person' ? 60 : 15
}

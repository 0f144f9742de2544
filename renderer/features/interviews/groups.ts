import type { InterviewRow } from '../../../contract/interviews.ts'

export interface InterviewGroup {
  readonly id: 'upcoming' | 'arrange' | 'past'
  readonly rows: readonly InterviewRow[]
}

/** The list in its parts: what is coming, the next first; what has no time yet; what is over, the latest first. */
export function groupInterviews(rows: readonly InterviewRow[]): readonly InterviewGroup[] {
  const upcoming = rows.filter(({ status }) => status === 'scheduled')
  const arrange = rows.filter(({ status }) => status === 'idea' || status === 'asked')
  const past = rows.filter((row) => !upcoming.includes(row) && !arrange.includes(row))
  const groups: readonly InterviewGroup[] = [
    { id: 'upcoming', rows: upcoming.toSorted(byStart) },
    { id: 'arrange', rows: arrange },
    { id: 'past', rows: past.toSorted((a, b) => byStart(b, a)) },
  ]
  return groups.filter((group) => group.rows.length > 0)
}

function byStart(a: InterviewRow, b: InterviewRow): number {
  return (a.startsAt ?? '').localeCompare(b.startsAt ?? '')
}

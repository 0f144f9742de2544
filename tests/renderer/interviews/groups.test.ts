import { expect, test } from 'vitest'
import type { InterviewRow } from '../../../contract/interviews.ts'
import type { InterviewStatus } from '../../../domain/status.ts'
import { groupInterviews } from '../../../renderer/features/interviews/groups.ts'

function row(id: string, status: InterviewStatus, startsAt: string | null): InterviewRow {
  const contact = { id: `contact-${id}`, name: id }
  const rest = {
    company: '',
    zone: 'Europe/Warsaw',
    method: 'phone',
    limitMinutes: null,
    plannedMinutes: 0,
    preparedness: null,
    wantsRescue: false,
  } as const
  return { id, contact, status, startsAt, ...rest }
}

test('what is coming stands first, the next at the top; what is over stands last, the latest at the top', () => {
  const groups = groupInterviews([
    row('declined', 'closed', null),
    row('held', 'held', '2026-11-20T10:00:00Z'),
    row('later', 'scheduled', '2026-12-02T10:00:00Z'),
    row('idea', 'idea', null),
    row('next', 'scheduled', '2026-11-24T10:00:00Z'),
    row('asked', 'asked', null),
    row('thanked', 'thanked', '2026-11-21T10:00:00Z'),
  ])
  expect(groups.map(({ id, rows }) => [id, rows.map((interview) => interview.id)])).toEqual([
    ['upcoming', ['next', 'later']],
    ['arrange', ['idea', 'asked']],
    ['past', ['thanked', 'held', 'declined']],
  ])
})

test('a group without interviews is left out', () => {
  expect(groupInterviews([row('idea', 'idea', null)]).map(({ id }) => id)).toEqual(['arrange'])
})

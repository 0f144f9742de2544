import { expect, test } from 'vitest'
import { timelineOf } from '../../domain/timeline.ts'
import { aDebrief, aFollowUp, anInteraction, anInterview, anOutreach } from '../support/records.ts'

const nothing = { interactions: [], interviews: [], outreach: [], debriefs: [], followUps: [] }

test('everything that happened stands by its date, the latest first', () => {
  const events = timelineOf({
    interactions: [anInteraction({ at: '2026-11-03T09:00:00Z' })],
    interviews: [
      { interview: anInterview({ id: 'a', startsAt: '2026-11-04T13:00:00Z' }), status: 'thanked' },
    ],
    outreach: [
      anOutreach({
        interviewId: 'a',
        sentAt: '2026-11-01T09:00:00Z',
        reply: 'accepted',
        repliedAt: '2026-11-02T09:00:00Z',
      }),
    ],
    debriefs: [],
    followUps: [aFollowUp({ kind: 'thank-you', doneAt: '2026-11-05T09:00:00Z' })],
  })
  expect(events.map(({ kind }) => kind)).toEqual(['thank-you', 'held', 'interaction', 'answered', 'asked'])
})

test('what is still to come is not in it', () => {
  const events = timelineOf({
    ...nothing,
    interviews: [{ interview: anInterview({ startsAt: '2026-12-04T13:00:00Z' }), status: 'scheduled' }],
    outreach: [anOutreach({ sentAt: null, repliedAt: null })],
    followUps: [aFollowUp({ doneAt: null })],
  })
  expect(events).toEqual([])
})

test('an interview that was held without a start stands on the day of its debrief', () => {
  const interview = anInterview({ id: 'a', startsAt: null })
  const debriefs = [aDebrief({ interviewId: 'a', heldOn: '2026-11-04' })]
  const events = timelineOf({ ...nothing, interviews: [{ interview, status: 'held' }], debriefs })
  expect(events.map(({ kind, at }) => [kind, at])).toEqual([['held', '2026-11-04T12:00:00Z']])
  expect(timelineOf({ ...nothing, interviews: [{ interview, status: 'closed' }] })).toEqual([])
})

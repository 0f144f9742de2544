import type { Interaction } from '../../domain/contact.ts'
import type { ChecklistItem, Debrief, FollowUp, Interview, Outreach } from '../../domain/interview.ts'

/** An interview of which only the fields given matter. */
export function anInterview(fields: Partial<Interview>): Interview {
  return {
    id: 'interview',
    contactId: 'contact',
    method: 'phone',
    place: '',
    link: '',
    startsAt: null,
    zone: 'Europe/Warsaw',
    limitMinutes: 20,
    purpose: '',
    whyICare: '',
    receptionist: '',
    assistant: '',
    arrival: '',
    receptionPhone: '',
    dressCode: '',
    outfit: '',
    bring: '',
    createdAt: '2026-11-01T09:00:00Z',
    ...fields,
  }
}

/** A request for an interview. */
export function anOutreach(fields: Partial<Outreach>): Outreach {
  return {
    id: 'outreach',
    interviewId: 'interview',
    channel: 'email',
    subject: '',
    body: '',
    sentAt: null,
    reply: 'none',
    repliedAt: null,
    ...fields,
  }
}

/** Something to prepare. */
export function aChecklistItem(fields: Partial<ChecklistItem>): ChecklistItem {
  return {
    id: 'item',
    interviewId: 'interview',
    position: 0,
    task: '',
    text: 'Print the brief',
    dueMinutes: null,
    doneAt: null,
    ...fields,
  }
}

/** What came of an interview. */
export function aDebrief(fields: Partial<Debrief>): Debrief {
  return {
    interviewId: 'interview',
    heldOn: '2026-11-04',
    outcome: 'information',
    surprises: '',
    specificPoint: '',
    ...fields,
  }
}

/** Something to do after an interview. */
export function aFollowUp(fields: Partial<FollowUp>): FollowUp {
  return {
    id: 'follow-up',
    contactId: 'contact',
    interviewId: 'interview',
    kind: 'thank-you',
    channel: 'note',
    dueAt: '2026-11-05T09:00:00Z',
    doneAt: null,
    subject: '',
    text: '',
    ...fields,
  }
}

/** Something that passed between two people. */
export function anInteraction(fields: Partial<Interaction>): Interaction {
  return {
    id: 'interaction',
    contactId: 'contact',
    kind: 'call',
    at: '2026-11-03T09:00:00Z',
    summary: '',
    ...fields,
  }
}

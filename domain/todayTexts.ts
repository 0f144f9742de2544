import type { SilentStep, TodayItem } from './today.ts'
import { words } from './words/words.ts'

const text = words.today

/** What a thing asks one to do. */
export function titleOf(item: TodayItem): string {
  switch (item.kind) {
    case 'thank-you':
      return text.thank(item.contact)
    case 'report-back':
      return text.reportBack(item.contact)
    case 'touch':
      return text.touch(item.contact)
    case 'silent':
      return silentTitle(item.step, item)
    case 'draft':
      return text.draft(item.contact)
    case 'agree-time':
      return text.agreeTime(item.contact)
    case 'why':
      return text.why(item.contact)
    case 'resume':
      return text.resume(item.contact)
    case 'debrief':
      return text.debrief(item.contact)
    case 'prepare':
    case 'promise':
      return item.text
    case 'decision':
      return item.title
  }
}

/** Why, or for whom. */
export function noteOf(item: TodayItem): string {
  switch (item.kind) {
    case 'prepare':
    case 'promise':
      return text.notes[item.kind](item.contact)
    case 'silent':
      return text.notes.silent[item.step](item.contact)
    default:
      return text.notes[item.kind]
  }
}

/** The route of the screen where it is done. */
export function placeOf(item: TodayItem): string {
  switch (item.kind) {
    case 'decision':
      return `/decisions/${item.decisionId}`
    case 'silent':
    case 'draft':
      return `/interviews/${item.interviewId}/ask`
    case 'agree-time':
    case 'why':
    case 'prepare':
      return `/interviews/${item.interviewId}/prepare`
    case 'resume':
      return `/interviews/${item.interviewId}/meet`
    case 'debrief':
    case 'promise':
      return `/interviews/${item.interviewId}/debrief`
    case 'thank-you':
    case 'report-back':
    case 'touch':
      return item.interviewId === null
        ? `/contacts/${item.contactId}`
        : `/interviews/${item.interviewId}/debrief`
  }
}

function silentTitle(step: SilentStep, { contact, company }: { contact: string; company: string }): string {
  if (step === 'ask-another') return company === '' ? text.silent(contact) : text.askAnother(company)
  return step === 'write-again' ? text.writeAgain(contact) : text.letRest(contact)
}

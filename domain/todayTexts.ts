import { inSentence } from './inSentence.ts'
import type { SilentStep, TodayItem } from './today.ts'
import { words } from './words/words.ts'

const text = words.today

/** What a thing asks one to do. */
export function titleOf(item: TodayItem): string {
  switch (item.kind) {
    case 'thank-you':
      return text.thank(inSentence(item.contact))
    case 'report-back':
      return text.reportBack(inSentence(item.contact))
    case 'touch':
      return text.touch(inSentence(item.contact))
    case 'silent':
      return silentTitle(item.step, item)
    case 'draft':
      return text.draft(inSentence(item.contact))
    case 'agree-time':
      return text.agreeTime(inSentence(item.contact))
    case 'why':
      return text.why(inSentence(item.contact))
    case 'resume':
      return text.resume(inSentence(item.contact))
    case 'debrief':
      return text.debrief(inSentence(item.contact))
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
      return text.notes[item.kind](inSentence(item.contact))
    case 'silent':
      return text.notes.silent[item.step](inSentence(item.contact))
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
  if (step === 'ask-another')
    return company === '' ? text.silent(inSentence(contact)) : text.askAnother(inSentence(company))
  return step === 'write-again' ? text.writeAgain(inSentence(contact)) : text.letRest(inSentence(contact))
}

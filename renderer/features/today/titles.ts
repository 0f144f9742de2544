import type { TodayItem } from '../../../domain/today.ts'
import { words } from '../../../domain/words/words.ts'

/** What a row asks one to do. */
export function titleOf(item: TodayItem): string {
  switch (item.kind) {
    case 'thank-you':
      return words.today.thank(item.contact)
    case 'report-back':
      return words.today.reportBack(item.contact)
    case 'touch':
      return words.today.touch(item.contact)
    case 'silent':
      return words.today.silent(item.contact)
    case 'debrief':
      return words.today.debrief(item.contact)
    case 'prepare':
      return item.text
  }
}

/** Why, or for whom. */
export function noteOf(item: TodayItem): string {
  return item.kind === 'prepare' ? words.today.notes.prepare(item.contact) : words.today.notes[item.kind]
}

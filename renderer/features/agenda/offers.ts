import type { ItemForm } from '../../../contract/agenda.ts'
import type { AgendaItem } from '../../../domain/agenda.ts'
import { foldForIndex, searchTerms } from '../../../domain/fold.ts'
import type { ProfileEntry } from '../../../domain/profile.ts'
import { type BankQuestion, holds } from '../../../domain/questions/bank.ts'
import type { Suggestion, SuggestionReason } from '../../../domain/questions/suggest.ts'
import { words } from '../../../domain/words/words.ts'
import { newItem } from './newItem.ts'

/** Something that can be put on the agenda as it is. */
export interface Offer {
  readonly id: string
  /** Why it is offered, or what it is. */
  readonly note: string
  readonly item: ItemForm
}

interface Sources {
  readonly suggestions: readonly Suggestion[]
  readonly entries: readonly ProfileEntry[]
  readonly bank: readonly BankQuestion[]
}

/** What there is to add, by where it comes from, each once: without what is on the agenda, narrowed by a search. */
export function offersOf(
  { suggestions, entries, bank }: Sources,
  agenda: readonly AgendaItem[],
  search: string,
) {
  const terms = searchTerms(search)
  const questions = new Set(agenda.map(({ questionId }) => questionId))
  const shared = new Set(agenda.map(({ profileEntryId }) => profileEntryId))
  const texts = new Set(agenda.map(({ text }) => foldForIndex(text)))
  const suggested = new Set(suggestions.map(({ id }) => id))
  const isOpen = ({ item }: Offer) => !texts.has(foldForIndex(item.text)) && holds(item.text, terms)
  return {
    suggested: suggestions
      .map(({ id, text, minutes, questionId, reasons }): Offer => {
        const [reason] = reasons
        const note = reason === undefined ? '' : sayReason(reason)
        return { id: `suggested-${id}`, note, item: asked(text, minutes, questionId) }
      })
      .filter(isOpen),
    profile: entries
      .filter(({ id }) => !shared.has(id))
      .map(({ id, title, share, kind }): Offer => {
        const item = { ...newItem('share', share === '' ? title : share), profileEntryId: id }
        return { id: `profile-${id}`, note: words.profile.kinds[kind], item }
      })
      .filter(isOpen),
    bank: bank
      .filter(({ id }) => !questions.has(id) && !suggested.has(id))
      .map(({ id, text, minutes, theme }): Offer => {
        return { id: `bank-${id}`, note: words.questions.themes[theme], item: asked(text, minutes, id) }
      })
      .filter(isOpen),
  }
}

function asked(text: string, minutes: number, questionId: string | null): ItemForm {
  return { ...newItem('question', text), minutes, questionId }
}

function sayReason(reason: SuggestionReason): string {
  const { reasons } = words.questions
  switch (reason.kind) {
    case 'unknown':
      return reasons.unknown(reason.decision)
    case 'near':
      return reasons.near(reason.openQuestion)
    case 'decision':
      return reasons.decision(reason.decision)
    case 'own':
    case 'opens':
    case 'closes':
    case 'any':
      return reasons[reason.kind]
  }
}

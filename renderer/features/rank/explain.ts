import type { RankedCompany, RankedContact } from '../../../contract/rank.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import type { ContactFactorValue } from '../../../domain/rank/contactFactors.ts'
import type { EmployerFactorValue } from '../../../domain/rank/employerFactors.ts'
import type { Relevance } from '../../../domain/rank/relevance.ts'
import { words } from '../../../domain/words/words.ts'

const text = words.rank.reasons

/** Words named of those found; a sentence with twenty of them is not read. */
const NAMED = 4
/** Reasons in the sentence under a name. */
const REASONS = 3
/** Days within which a last contact is worth a mention. */
const RECENT = 180

export type Band = keyof typeof words.rank.bands

/** A score of 100 in a word. */
export function bandOf(percent: number): Band {
  if (percent >= 65) return 'strong'
  if (percent >= 50) return 'good'
  return percent >= 30 ? 'fair' : 'weak'
}

/** What one factor of a contact says, whether it speaks for them or not. */
export function contactReason(part: ContactFactorValue): string {
  switch (part.factor) {
    case 'relevance':
      return matchText(part.matches)
    case 'function': {
      const names = part.functions.map((name) => text.functions[name])
      if (names.length === 0) return text.functionUnknown
      return part.isSame ? text.works(names) : text.worksElsewhere(names)
    }
    case 'seniority':
      return part.steps === null ? text.seniorityUnknown : text.seniority(part.steps)
    case 'closeness':
      return text.closeness[part.level] ?? ''
    case 'recency':
      return part.since === null ? text.never : text[part.since](part.days)
    case 'referral':
      return part.how === null ? text.noReferral : text[part.how](inSentence(part.by))
    case 'shared':
      if (part.shared === null) return text.nothingShared
      return text.shared(
        inSentence(part.shared.organisation),
        part.shared.isSchool,
        part.shared.place === 'company',
      )
    case 'openness': {
      const { state, isCompanyAsked } = part.openness
      return state === 'free' && isCompanyAsked ? text.companyAsked : text.openness[state]
    }
  }
}

/** What one factor of an employer says. */
export function employerReason(part: EmployerFactorValue): string {
  switch (part.factor) {
    case 'relevance':
      if (part.matches.length > 0) return matchText(part.matches)
      return part.person === '' ? text.noMatch : text.nearest(inSentence(part.person))
    case 'reach':
      return text.reach(part.people)
    case 'closeness':
      return part.level === 0
        ? text.noneClose
        : text.closest(text.closeness[part.level] ?? '', inSentence(part.person))
    case 'openness':
      return text.askedThere(part.asked)
  }
}

/** Why a contact is worth asking, in a sentence: who they are, what speaks most for them, and what stands against it. */
export function contactSentence({ position, company, parts }: RankedContact): string {
  const { sentence } = words.rank
  const openness = parts.find((part) => part.factor === 'openness')?.openness
  const role = sentence.at(inSentence(position), inSentence(company?.name ?? ''))
  const hasWords = parts.some((part) => part.factor === 'relevance' && part.matches.length > 0)
  const isFresh = company !== null && openness?.state === 'free' && !openness.isCompanyAsked
  const best = parts
    .filter((part) => part.share > 0 && isNotable(part, hasWords))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, REASONS)
    .map(contactReason)
  const against = parts.filter((part) => part.factor === 'openness' && part.openness.state !== 'free')
  const reasons = [...best, ...against.map(contactReason)].map(sentence.within)
  const who = role !== '' && isFresh ? `${role}, ${sentence.freshCompany}` : role
  const all = who === '' ? reasons : [who, ...reasons]
  return sentence.join(all.length === 0 ? [sentence.unknown] : all)
}

/** Why an employer is worth asking at, in a sentence. */
export function employerSentence({ parts }: RankedCompany): string {
  const notable = parts.filter(
    (part) => part.factor === 'reach' || part.factor === 'openness' || part.value > 0,
  )
  return words.rank.sentence.join(
    notable.map(employerReason).map((reason, at) => (at === 0 ? reason : words.rank.sentence.within(reason))),
  )
}

/** Whether a factor is worth a place in the sentence; the words of the position say the kind of work already. */
function isNotable(part: ContactFactorValue, hasWords: boolean): boolean {
  switch (part.factor) {
    case 'relevance':
      return part.matches.length > 0
    case 'function':
      return part.isSame && !hasWords
    case 'seniority':
      return part.steps !== null && part.steps > 0 && part.steps < 3
    case 'closeness':
      return part.level > 1
    case 'recency':
      return part.since === 'interaction' && part.days <= RECENT
    case 'referral':
      return part.how !== null
    case 'shared':
      return part.shared !== null
    case 'openness':
      return false
  }
}

function matchText(matches: Relevance['matches']): string {
  if (matches.length === 0) return text.noMatch
  const shown = matches.slice(0, NAMED)
  const groups = Map.groupBy(shown, ({ field }) => field)
  const found = text.matches(
    [...groups].map(([field, group]) => ({ field, words: group.map(({ word }) => word) })),
  )
  return matches.length > NAMED ? `${found} ${words.rank.more(matches.length - NAMED)}` : found
}

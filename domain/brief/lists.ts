import { displayName } from '../contact.ts'
import { words } from '../words/words.ts'
import { isolate } from './bidi.ts'
import type { BriefItem } from './content.ts'
import { listTier } from './importance.ts'
import { row, sentenceRows, single } from './row.ts'
import { sentences } from './sentences.ts'
import type { BriefSource } from './source.ts'
import type { BriefTimes } from './times.ts'

/**
 * What the user can offer, as it is said; a profile with no such sentence yet gives its titles. What the agenda
 * holds word for word is not repeated.
 */
export function composeShare({ profileEntries, agenda }: BriefSource): readonly BriefItem[] {
  const planned = new Set(agenda.map(({ text }) => text))
  const worded = profileEntries.some(({ share }) => share !== '')
  return profileEntries
    .map(({ id, share, title }) => ({ id, text: worded ? share : title }))
    .filter(({ text }) => text !== '' && !planned.has(text))
    .map(({ id, text }, index) => {
      const origin = { kind: 'profileEntries', id, field: worded ? 'share' : 'title' } as const
      return single(row({ id: `share-${id}`, section: 'share', text, origin }, listTier(index), index))
    })
}

/** Researched facts with their source, then why the user cares. */
export function composeCompany({ companyNotes, interview, locale }: BriefSource): readonly BriefItem[] {
  const section = 'company'
  const facts = companyNotes.map(({ id, text, source }, index) =>
    single(
      row(
        {
          id: `fact-${id}`,
          section,
          text: words.brief.fact(isolate(text), isolate(source)),
          origin: { kind: 'companyNotes', id, field: 'text' },
        },
        listTier(index),
        index,
      ),
    ),
  )
  const care = sentenceRows(
    {
      id: 'care',
      section,
      lead: words.brief.whyICare,
      leadOnce: 'care',
      origin: { kind: 'interviews', id: interview.id, field: 'whyICare' },
    },
    sentences(interview.whyICare, locale),
    1,
    'background',
  )
  return care.length > 0 ? [...facts, { id: 'care', rows: care }] : facts
}

/** Questions the user may be asked, with the words to answer from. */
export function composeAsked({ likelyQuestions }: BriefSource): readonly BriefItem[] {
  return likelyQuestions.map(({ id, question, keywords }, index) => {
    const origin = { kind: 'likelyQuestions', id, field: 'keywords' } as const
    const draft = { id: `asked-${id}`, section: 'asked', lead: question, text: keywords, origin } as const
    return single(row(draft, listTier(index), index))
  })
}

/** What is owed once it is over. */
export function composeAfter({ introducedBy }: BriefSource, times: BriefTimes): readonly BriefItem[] {
  const { thankYou, thankYouBy, tell } = words.brief
  const texts = [
    times.thankBy === '' ? thankYou : thankYouBy(isolate(times.thankBy)),
    introducedBy === null ? '' : tell(isolate(introducedBy.given || displayName(introducedBy))),
  ].filter(Boolean)
  return texts.map((text, index) =>
    single(row({ id: `after-${index + 1}`, section: 'after', text }, 'after', index)),
  )
}

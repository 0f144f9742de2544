import { formatDay } from '../clock.ts'
import type { Decision } from '../decision.ts'
import { words } from '../words/words.ts'
import { isolate } from './bidi.ts'
import type { BriefItem } from './content.ts'
import { row, sentenceRows } from './row.ts'
import { sentences } from './sentences.ts'
import type { BriefSource } from './source.ts'
import type { BriefTimes } from './times.ts'

const section = 'decide'

/** What this conversation is for: its own purpose, then each decision with what is known and still unknown. */
export function composePurpose(source: BriefSource, times: BriefTimes): readonly BriefItem[] {
  const purpose = sentenceRows(
    {
      id: 'purpose',
      section,
      lead: words.brief.toFindOut,
      leadOnce: 'purpose',
      strong: true,
      origin: { kind: 'interviews', id: source.interview.id, field: 'purpose' },
    },
    sentences(source.interview.purpose, source.locale),
    1,
    'purpose',
  )
  const decisions = source.decisions.map((decision) => composeDecision(decision, source, times))
  return [...(purpose.length > 0 ? [{ id: 'purpose', rows: purpose }] : []), ...decisions]
}

function composeDecision(decision: Decision, source: BriefSource, times: BriefTimes): BriefItem {
  const { id, deadline } = decision
  const title = row(
    {
      id: `decision-${id}`,
      section,
      lead: words.brief.toDecide,
      text: decision.title,
      strong: true,
      origin: { kind: 'decisions', id, field: 'title' },
    },
    'purpose',
  )
  const day =
    deadline === null ? [] : [words.brief.deadline(isolate(formatDay(source.locale, deadline, times.start)))]
  const known = sentenceRows(
    {
      id: `known-${id}`,
      section,
      lead: words.brief.known,
      leadOnce: 'known',
      origin: { kind: 'decisions', id, field: 'known' },
    },
    sentences(decision.known, source.locale),
    2,
    'background',
  )
  const open = source.openQuestions
    .filter((question) => question.decisionId === id && question.answer.trim() === '')
    .map((question, index) =>
      row(
        {
          id: `unknown-${question.id}`,
          section,
          lead: words.brief.unknown,
          leadOnce: 'unknown',
          text: question.text,
          origin: { kind: 'openQuestions', id: question.id, field: 'text' },
        },
        index < 2 ? 'background' : 'background-more',
        index,
      ),
    )
  const deadlines = day.map((text) => row({ id: `deadline-${id}`, section, text }, 'background'))
  return { id: `decision-${id}`, rows: [title, ...deadlines, ...known, ...open] }
}

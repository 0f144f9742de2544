import type { AgendaItem } from './agenda.ts'
import { questionNumbers } from './brief/questionNumbers.ts'
import type { Answer, Debrief, Interview } from './interview.ts'
import type { Meeting } from './meeting.ts'
import { LINE_LENGTH, toLine } from './text.ts'
import { localDay, toInstant } from './time.ts'

export interface DebriefFacts {
  readonly interview: Pick<Interview, 'startsAt'>
  readonly meeting: Pick<Meeting, 'kind' | 'endedAt'> | null
  readonly debrief: Debrief | null
  readonly now: Date
}

/** Whether there is something to write down: it was, it has begun, or its meeting has ended. */
export function isDebriefOpen({ interview, meeting, debrief, now }: DebriefFacts): boolean {
  if (debrief !== null || (meeting?.kind === 'interview' && meeting.endedAt !== null)) return true
  return interview.startsAt !== null && Date.parse(interview.startsAt) <= now.getTime()
}

/** What a debrief holds before anything is written: the day is that of the start where it was, or else today. */
export function emptyDebrief(
  interview: Pick<Interview, 'id' | 'startsAt' | 'zone'>,
  now: Date,
  zone: string,
): Debrief {
  const at = toInstant(now)
  const held = interview.startsAt !== null && interview.startsAt <= at ? interview.startsAt : null
  return {
    interviewId: interview.id,
    heldOn: held === null ? localDay(at, zone) : localDay(held, interview.zone),
    outcome: 'information',
    surprises: '',
    specificPoint: '',
  }
}

/** One question with what was said to it; `answerId` is null until something was. */
export interface AnswerLine {
  readonly answerId: string | null
  /** The item of the agenda it was planned as; null for one that was not, or no longer is. */
  readonly agendaItemId: string | null
  /** The number printed on the brief; null for one that stands on no agenda. */
  readonly number: number | null
  readonly question: string
  readonly text: string
}

/**
 * Questions as they stand on the brief, then what was asked beside them, in the order it was written down. An answer
 * keeps its question's words, whatever became of the agenda.
 */
export function answerLines(
  agenda: readonly Pick<AgendaItem, 'id' | 'kind' | 'text'>[],
  answers: readonly Pick<Answer, 'id' | 'agendaItemId' | 'question' | 'text'>[],
): AnswerLine[] {
  const numbers = questionNumbers(agenda)
  // The first one answers the question; a second one, which a file may hold, stands by itself.
  const first = new Map(answers.toReversed().map((answer) => [answer.agendaItemId, answer]))
  const planned = agenda.flatMap((item): AnswerLine[] => {
    const number = numbers.get(item.id)
    if (number === undefined) return []
    const answer = first.get(item.id)
    return [
      {
        answerId: answer?.id ?? null,
        agendaItemId: item.id,
        number,
        question: answer?.question ?? item.text,
        text: answer?.text ?? '',
      },
    ]
  })
  const placed = new Set(planned.map(({ answerId }) => answerId))
  const beside = answers.filter(({ id }) => !placed.has(id))
  return [
    ...planned,
    ...beside.map(
      ({ id, question, text }): AnswerLine => ({
        answerId: id,
        agendaItemId: null,
        number: null,
        question,
        text,
      }),
    ),
  ]
}

/** An answer as one line, to begin a takeaway with; what is longer than a line can be ends in an ellipsis. */
export function takeawayFrom(answer: string): string {
  const line = toLine(answer)
  return line.length <= LINE_LENGTH ? line : `${line.slice(0, LINE_LENGTH - 1).toWellFormed()}…`
}

import type { Outreach } from '../interview.ts'
import type { InterviewStatus } from '../status.ts'

/** Where one stands with a person about a conversation; `free`: nobody asked them yet. */
export const opennessStates = ['free', 'idea', 'held', 'scheduled', 'asked', 'silent', 'declined'] as const
export type OpennessState = (typeof opennessStates)[number]

/** The more has come of asking already, the less there is to ask again. */
const values: Readonly<Record<OpennessState, number>> = {
  free: 1,
  idea: 0.8,
  held: 0.5,
  scheduled: 0.3,
  asked: 0.3,
  silent: 0.1,
  declined: 0,
}

/** A person nobody asked, at a company where somebody was asked already. */
const NOT_THE_FIRST = 0.8

export interface Openness {
  readonly state: OpennessState
  /** Whether anybody at the person's company was asked; false without a company. */
  readonly isCompanyAsked: boolean
}

/** How open a person is to be asked, 0 to 1. */
export function opennessValue({ state, isCompanyAsked }: Openness): number {
  return state === 'free' && isCompanyAsked ? NOT_THE_FIRST : values[state]
}

interface Asked {
  readonly status: InterviewStatus
  readonly outreach: readonly Pick<Outreach, 'sentAt' | 'reply'>[]
  /** The latest request has been left unanswered for too long. */
  readonly isSilent: boolean
}

/** Where one stands by all interviews with a person: the state that speaks most against asking again. */
export function opennessState(interviews: readonly Asked[]): OpennessState {
  return interviews
    .map(stateOf)
    .reduce<OpennessState>((worst, state) => (values[state] < values[worst] ? state : worst), 'free')
}

function stateOf({ status, outreach, isSilent }: Asked): OpennessState {
  switch (status) {
    case 'idea':
      return 'idea'
    case 'scheduled':
      return 'scheduled'
    case 'asked':
      return isSilent ? 'silent' : 'asked'
    case 'held':
    case 'thanked':
      return 'held'
    case 'closed':
      return outreach.some(({ sentAt, reply }) => sentAt !== null && reply === 'declined')
        ? 'declined'
        : 'held'
  }
}

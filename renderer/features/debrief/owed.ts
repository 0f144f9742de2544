import type { OwedMessage } from '../../../contract/followUps.ts'
import type { FollowUp } from '../../../domain/interview.ts'

/** What a card of an owed message is about. */
export interface Owed {
  readonly kind: 'thank-you' | 'report-back'
  readonly interviewId: string
  readonly message: OwedMessage
}

/** A stage of such a card; whoever steps on from it says whether words stand there then. */
export interface OwedStage extends Owed {
  readonly onStep: (isBegun: boolean) => void
}

/** A stage in which something is on record. */
export interface OwedStageOn extends OwedStage {
  readonly followUp: FollowUp
}

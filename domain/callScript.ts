import type { MessageFields } from './messages/fields.ts'
import { words } from './words/words.ts'

interface ScriptFacts {
  readonly kind: 'thank-you' | 'report-back'
  /** What is known for a message to them; whatever is missing is left open. */
  readonly fields: MessageFields
  /** What the user said they would do; empty without. */
  readonly promise: string
}

/** Three lines to say on the phone: who calls and why, the one point, what comes next. */
export function callScript({ kind, fields, promise }: ScriptFacts): string {
  const text = words.followUps.script
  const { firstName = '', myName = '', interviewee = '', specificPoint = '' } = fields
  return [
    kind === 'thank-you' ? text.thanks(firstName, myName) : text.reportBack(firstName, myName, interviewee),
    text.point(specificPoint),
    promise === '' ? text.next : text.promised(promise),
  ].join('\n')
}

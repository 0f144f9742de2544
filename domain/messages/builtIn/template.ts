import type { Outreach } from '../../interview.ts'
import type { MessagePurpose } from '../../template.ts'
import type { words } from '../../words/words.ts'

/** A message that ships with Askwell. Its name stands in the words by its id. */
export interface BuiltInTemplate {
  readonly id: keyof typeof words.messages.templates
  readonly purpose: MessagePurpose
  readonly channel: Outreach['channel']
  readonly subject: string
  readonly body: string
}

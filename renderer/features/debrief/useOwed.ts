import { useQuery } from '@tanstack/react-query'
import type { Input } from '../../../contract/contract.ts'
import type { OwedMessage } from '../../../contract/followUps.ts'
import { callScript } from '../../../domain/callScript.ts'
import type { FollowUp } from '../../../domain/interview.ts'
import { builtInTemplates } from '../../../domain/messages/builtIn/all.ts'
import { fillTemplate } from '../../../domain/messages/fields.ts'
import type { Template } from '../../../domain/template.ts'
import { words } from '../../../domain/words/words.ts'
import { useChange } from './mutations.ts'
import { templatesQuery } from './queries.ts'

/** What a card of an owed message is about. */
export interface Owed {
  readonly kind: 'thank-you' | 'report-back'
  readonly interviewId: string
  readonly message: OwedMessage
  /** What the user said they would do next; empty without. */
  readonly promise: string
}

/** A stage of such a card; whoever steps on from it says whether words stand there then. */
export interface OwedStage extends Owed {
  readonly onStep: (isBegun: boolean) => void
}

/** A stage in which something is on record. */
export interface OwedStageOn extends OwedStage {
  readonly followUp: FollowUp
}

/** Begins a note from a template, or a call from its script; words that stood there go, and undo brings them back. */
export function useBegin({ kind, interviewId, message, promise, onStep }: OwedStage) {
  const begin = useChange('followUps.begin', { onDone: () => onStep(true) })
  const { data } = useQuery(templatesQuery)
  const { fields } = message
  const own = data?.templates.filter(({ purpose }) => purpose === kind) ?? []
  const builtIn = builtInTemplates.filter(({ purpose }) => purpose === kind)

  function start(wording: Pick<Input<'followUps.begin'>, 'channel' | 'subject' | 'text'>): void {
    begin.mutate({ interviewId, kind, ...wording })
  }

  return {
    /** Messages to start from, the user's own first. */
    templates: [
      ...own.map(({ id, name, subject, body }) => ({ id, name, subject, body })),
      ...builtIn.map(({ id, subject, body }) => ({
        id,
        name: words.messages.templates[id],
        subject,
        body,
      })),
    ],
    note: (template: Pick<Template, 'subject' | 'body'> | undefined) =>
      start({
        channel: 'note',
        subject: fillTemplate(template?.subject ?? '', fields).text,
        text: fillTemplate(template?.body ?? '', fields).text,
      }),
    call: () => start({ channel: 'call', subject: '', text: callScript({ kind, fields, promise }) }),
  }
}

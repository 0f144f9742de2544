import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { callScript } from '../../../domain/callScript.ts'
import { builtInTemplates } from '../../../domain/messages/builtIn/all.ts'
import { fillTemplate } from '../../../domain/messages/fields.ts'
import type { Template } from '../../../domain/template.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import type { Owed, OwedStage } from './owed.ts'
import { debriefKeys, templatesQuery } from './queries.ts'

type Start = Pick<Template, 'subject' | 'body'>

/** Begins a note from a template, or a call from its script; words that stood there go, and undo brings them back. */
export function useBegin({ kind, interviewId, onStep }: OwedStage) {
  const client = useQueryClient()
  const { data } = useQuery(templatesQuery)
  const { mutate } = useMutation({
    scope: { id: 'debrief' },
    mutationFn: async (start: Start | 'call') =>
      ask('followUps.begin', { interviewId, kind, ...(await wordingOf({ kind, interviewId }, start)) }),
    onSuccess: () => onStep(true),
    onSettled: () => client.invalidateQueries({ queryKey: debriefKeys.all }),
  })
  const own = data?.templates.filter(({ purpose }) => purpose === kind) ?? []
  const builtIn = builtInTemplates.filter(({ purpose }) => purpose === kind)
  return {
    /** Messages to start from, the user's own first. */
    templates: [
      ...own.map(({ id, name, subject, body }) => ({ id, name, subject, body })),
      ...builtIn.map(({ id, subject, body }) => ({ id, name: words.messages.templates[id], subject, body })),
    ],
    note: (start: Start | undefined) => mutate(start ?? { subject: '', body: '' }),
    call: () => mutate('call'),
  }
}

/** Asked only now: what was typed just before is kept by the time the words are put together. */
async function wordingOf({ kind, interviewId }: Omit<Owed, 'message'>, start: Start | 'call') {
  const [{ thanks, reportBack }, { promises }] = await Promise.all([
    ask('followUps.of', { interviewId }),
    ask('debrief.get', { interviewId }),
  ])
  const fields = (kind === 'thank-you' ? thanks : reportBack)?.fields ?? {}
  if (start === 'call') {
    const promise = promises.find(({ by, doneAt }) => by === 'me' && doneAt === null)?.text ?? ''
    return { channel: 'call', subject: '', text: callScript({ kind, fields, promise }) } as const
  }
  const filled = (text: string) => fillTemplate(text, fields).text
  return { channel: 'note', subject: filled(start.subject), text: filled(start.body) } as const
}

import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import type { InterviewView } from '../../../contract/interviews.ts'
import type { Outreach } from '../../../domain/interview.ts'
import { builtInTemplates } from '../../../domain/messages/builtIn/all.ts'
import type { MessageFields } from '../../../domain/messages/fields.ts'
import { type Wording, wordingOf } from '../../../domain/messages/suggest.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useRemoveRequest, useWriteRequest } from './mutations.ts'
import { templatesQuery } from './queries.ts'

/** What is opened beside a message to work on templates. */
export type TemplateTool = 'save' | 'own'

interface TemplateMenuProps {
  readonly view: InterviewView
  readonly fields: MessageFields
  readonly draft: Outreach
  readonly purpose: 'request' | 'again'
  readonly onTool: (tool: TemplateTool) => void
}

/** Begins a message anew from a template, Askwell's own first, and keeps the message as one. */
export function TemplateMenu({ view, fields, draft, purpose, onTool }: TemplateMenuProps) {
  const { data } = useQuery(templatesQuery)
  const write = useWriteRequest()
  const tell = useTellUndoable()
  const text = words.outreach.message
  const remove = useRemoveRequest(text.discarded)
  const own = (data?.templates ?? []).filter((template) => template.purpose === purpose)
  const builtIn = builtInTemplates.filter((template) => template.purpose === purpose)

  function begin(name: string, wording: Wording): void {
    write.mutate(
      { interviewId: view.interview.id, ...wordingOf(wording, fields) },
      { onSuccess: () => tell(text.replaced(name)) },
    )
  }

  return (
    <Menu
      label={text.templatesLabel}
      trigger={
        <Button size="small" variant="quiet">
          {text.templates}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      items={[
        ...builtIn.map((template) => {
          const label = words.messages.templates[template.id]
          return { id: template.id, label, onAction: () => begin(label, template) }
        }),
        ...own.map(({ id, name, subject, body }, at) => ({
          id,
          label: name,
          startsGroup: at === 0,
          onAction: () => begin(name, { channel: draft.channel, subject, body }),
        })),
        { id: 'save', label: text.saveAsTemplate, startsGroup: true, onAction: () => onTool('save') },
        { id: 'own', label: text.ownTemplates, onAction: () => onTool('own') },
        {
          id: 'discard',
          label: text.discard,
          isDanger: true,
          startsGroup: true,
          onAction: () => remove.mutate(draft.id),
        },
      ]}
    />
  )
}

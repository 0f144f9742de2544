import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { InterviewView } from '../../../contract/interviews.ts'
import type { OutreachView } from '../../../contract/outreach.ts'
import type { Outreach } from '../../../domain/interview.ts'
import { checkMessage } from '../../../domain/messages/checks.ts'
import { toTemplate } from '../../../domain/messages/toTemplate.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CheckList } from './CheckList.tsx'
import styles from './Composer.module.css'
import { channelOptions } from './channels.ts'
import { KnownFields } from './KnownFields.tsx'
import { MessageBody } from './MessageBody.tsx'
import { OwnTemplates } from './OwnTemplates.tsx'
import { Recipient } from './Recipient.tsx'
import { SaveTemplate } from './SaveTemplate.tsx'
import { SendActions } from './SendActions.tsx'
import { TemplateMenu, type TemplateTool } from './TemplateMenu.tsx'
import { useMessage } from './useMessage.ts'

interface ComposerProps {
  readonly view: InterviewView
  readonly outreach: OutreachView
  readonly draft: Outreach
}

/** A message being written: its words, how it reads, what is known to fill it in with, and the ways to send it. */
export function Composer({ view, outreach, draft }: ComposerProps) {
  const { subject, body, save } = useMessage(draft)
  const [to, setTo] = useState<string | null>(null)
  const [tool, setTool] = useState<TemplateTool | null>(null)
  const area = useRef<HTMLElement | null>(null)
  const text = words.outreach.message
  const { channel } = draft
  const { standing, fields, points } = outreach
  const purpose = standing.kind === 'unsent' || standing.kind === 'answered' ? 'request' : 'again'
  const shown = { subject: subject.field.value, body: body.field.value }
  const address = points.find(({ id, kind }) => id === to && kind === 'email')?.value
  const mail = {
    to: address ?? points.find(({ kind }) => kind === 'email')?.value ?? '',
    ...shown,
  }

  // What is read may lag behind what is typed, never the other way round.
  const read = useDeferredValue(shown.body)
  const readSubject = useDeferredValue(shown.subject)
  const checks = useMemo(
    () => checkMessage({ purpose, channel, subject: readSubject, body: read }, fields),
    [purpose, channel, readSubject, read, fields],
  )

  function insert(value: string): void {
    area.current?.focus()
    // The one way that keeps the caret and the field's own undo.
    document.execCommand('insertText', false, value)
  }

  return (
    <div className={styles.composer}>
      <Section
        title={purpose === 'request' ? text.first : text.again}
        aside={<TemplateMenu view={view} fields={fields} draft={draft} purpose={purpose} onTool={setTool} />}
      >
        {tool === 'save' && (
          <SaveTemplate
            purpose={purpose}
            subject={toTemplate(shown.subject, fields)}
            body={toTemplate(shown.body, fields)}
            onClose={() => setTool(null)}
          />
        )}
        {tool === 'own' && <OwnTemplates onClose={() => setTool(null)} />}
        <div className={styles.fields}>
          <div className={styles.pair}>
            <Select
              label={text.channel}
              options={channelOptions}
              value={channel}
              onChange={(next) => next !== null && void save({ channel: next })}
            />
            <Recipient
              channel={channel}
              points={points}
              contactId={view.contact.id}
              chosen={to}
              onChoose={setTo}
            />
          </div>
          {channel === 'email' && <TextField label={text.subject} {...subject.field} />}
          <MessageBody label={text.body[channel]} field={body.field} inputRef={area} />
        </div>
        <SendActions draft={draft} mail={mail} name={fields.firstName || view.contact.name} />
      </Section>
      <div className={styles.aside}>
        <CheckList checks={checks} />
        <KnownFields
          view={view}
          fields={fields}
          text={`${readSubject}\n${read}`}
          onInsert={insert}
          onFillIn={(fill) => {
            subject.choose(fill(shown.subject))
            body.choose(fill(shown.body))
          }}
        />
      </div>
    </div>
  )
}

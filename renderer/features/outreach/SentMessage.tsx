import {
  ChevronDown,
  ChevronUp,
  type LucideIcon,
  Mail,
  MessageSquare,
  Phone,
  Trash2,
  Users,
} from 'lucide-react'
import { useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { SentRequest } from '../../../contract/outreach.ts'
import type { Outreach } from '../../../domain/interview.ts'
import { instant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import buttons from '../../ui/Button.module.css'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { DateTimeField } from '../../ui/DateTimeField.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Select } from '../../ui/Select.tsx'
import { formatDayTime, localZone } from '../../ui/time.ts'
import { EDITED } from './lengths.ts'
import { useAnswer, useEditRequest, useRemoveRequest } from './mutations.ts'
import styles from './SentMessages.module.css'

const icons: Readonly<Record<Outreach['channel'], LucideIcon>> = {
  email: Mail,
  linkedin: MessageSquare,
  phone: Phone,
  'in-person': Users,
}

/** One message that was sent: when, how, what came of it; its words at a press. */
export function SentMessage({ request }: { readonly request: SentRequest }) {
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const text = words.outreach.sent
  const { channel, subject, body, sentAt, reply, repliedAt } = request
  const Icon = icons[channel]
  const when = formatDayTime(sentAt)
  const standing = reply === 'declined' && repliedAt === null ? text.rested : text.replies[reply]
  return (
    <li className={styles.message}>
      <div className={styles.head}>
        <Icon size={16} aria-hidden className={styles.icon} />
        <span className={styles.when}>
          {when} {text.by[channel]}
        </span>
        <span className={styles.subject} dir="auto">
          {subject}
        </span>
        <span className={styles.reply}>{standing}</span>
        <AriaButton
          aria-label={isOpen ? text.hideOf(when) : text.showOf(when)}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': panel } : {})}
          className={classes(buttons.button, buttons.quiet, buttons.small)}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? text.hide : text.show}
          {isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
        </AriaButton>
      </div>
      {isOpen && (
        <div id={panel} className={styles.panel}>
          <p className={styles.body} dir="auto">
            {body === '' ? text.noText : body.slice(0, EDITED)}
          </p>
          {body.length > EDITED && <p className={styles.more}>{text.more}</p>}
          <div className={styles.tools}>
            <SentAt request={request} />
            <Answer request={request} />
            <RemoveSent id={request.id} />
          </div>
        </div>
      )}
    </li>
  )
}

function SentAt({ request }: { readonly request: SentRequest }) {
  const { mutateAsync: save } = useEditRequest(request.id)
  return (
    <SavedField saved={request.sentAt} schema={instant} isWhole save={(value) => save({ sentAt: value })}>
      {(field) => (
        <DateTimeField
          label={words.outreach.sent.sentAt}
          zone={localZone()}
          {...field}
          onChange={(value) => {
            if (value !== null) field.onChange(value)
          }}
        />
      )}
    </SavedField>
  )
}

const replies = (['none', 'accepted', 'declined'] as const).map((id) => ({
  id,
  label: words.outreach.sent.replies[id],
}))

function Answer({ request }: { readonly request: SentRequest }) {
  const answer = useAnswer()
  return (
    <Select
      label={words.outreach.sent.answer}
      options={replies}
      value={request.reply}
      onChange={(reply) => reply !== null && answer.mutate({ id: request.id, reply })}
    />
  )
}

function RemoveSent({ id }: { readonly id: string }) {
  const text = words.outreach.sent
  const remove = useRemoveRequest(text.removed)
  return (
    <Button variant="quiet" icon={<Trash2 size={16} aria-hidden />} onPress={() => remove.mutate(id)}>
      {text.remove}
    </Button>
  )
}

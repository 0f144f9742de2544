import { Copy, ExternalLink } from 'lucide-react'
import { Link } from 'wouter'
import type { InterviewView } from '../../../contract/interviews.ts'
import type { OutreachView } from '../../../contract/outreach.ts'
import { laterMessages } from '../../../domain/messages/builtIn/later.ts'
import { fillTemplate } from '../../../domain/messages/fields.ts'
import { wordingOf } from '../../../domain/messages/suggest.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { useNotify } from '../../ui/notices.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './Confirm.module.css'
import { useOpenMail } from './mutations.ts'
import { whereToFill } from './whereToFill.ts'

interface ConfirmProps {
  readonly view: InterviewView
  readonly outreach: OutreachView
}

/** The message that confirms an agreed interview the day before, ready to be handed over. */
export function Confirm({ view, outreach: { fields, points } }: ConfirmProps) {
  const openMail = useOpenMail()
  const notify = useNotify()
  const template = laterMessages.find(({ purpose }) => purpose === 'confirm')
  if (template === undefined || view.status !== 'scheduled') return null
  const { subject, body } = wordingOf(template, fields)
  const { missing } = fillTemplate(template.body, fields)
  const to = points.find(({ kind }) => kind === 'email')?.value ?? ''
  const text = words.outreach
  return (
    <Section title={text.confirm.title}>
      <p className={styles.text}>{text.confirm.text}</p>
      <p className={styles.body} dir="auto">
        {body}
      </p>
      {missing.map((field) => (
        <p key={field} className={styles.missing}>
          <Link href={whereToFill(field, view)}>{text.confirm.add(words.messages.fields[field])}</Link>
        </p>
      ))}
      <div className={styles.actions}>
        <Button
          icon={<ExternalLink size={16} aria-hidden />}
          isPending={openMail.isPending}
          onPress={() => openMail.mutate({ to, subject, body })}
        >
          {text.message.openMail}
        </Button>
        <Button
          icon={<Copy size={16} aria-hidden />}
          onPress={() => {
            copyText(body)
            notify({ text: text.message.copied })
          }}
        >
          {text.message.copy}
        </Button>
      </div>
    </Section>
  )
}

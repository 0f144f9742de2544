import { Repeat } from 'lucide-react'
import { Link } from 'wouter'
import { interaction } from '../../../domain/contact.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import type { TouchDue } from '../../../domain/today.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { nearDayInText } from '../../ui/time.ts'
import { touchLabel } from './due.ts'
import { useLogTouch } from './mutations.ts'
import styles from './Today.module.css'

const kinds = interaction.shape.kind.options.filter((kind) => kind !== 'note')

/** Someone to be in touch with again: what was done is logged where the row stands. */
export function TouchRow({ touch, now }: { readonly touch: TouchDue; readonly now: Date }) {
  const log = useLogTouch()
  const text = words.today.keepInTouch
  const { contactId, contact, dueOn, lastAt } = touch
  const { text: due, tone } = touchLabel(dueOn, now)
  const title = text.title(inSentence(contact || words.contacts.unnamed))
  return (
    <li className={styles.due}>
      <Repeat size={16} aria-hidden className={styles.pencil} />
      <div className={styles.what}>
        <Link href={`/contacts/${contactId}`} className={styles.title ?? ''}>
          <bdi>{title}</bdi>
        </Link>
        <span className={styles.note}>
          {lastAt === null ? text.never : text.last(nearDayInText(lastAt, undefined, now))}
        </span>
      </div>
      <Badge tone={tone}>{due}</Badge>
      <Menu
        label={text.logFor(contact)}
        trigger={
          <Button size="small" isPending={log.isPending}>
            {text.log}
          </Button>
        }
        items={kinds.map((kind) => ({
          id: kind,
          label: words.contacts.interactionKinds[kind],
          onAction: () => log.mutate({ kind, touch }),
        }))}
      />
    </li>
  )
}

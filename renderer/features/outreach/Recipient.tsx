import { Link } from 'wouter'
import type { ContactPoint } from '../../../domain/contact.ts'
import type { Outreach } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { Select } from '../../ui/Select.tsx'
import styles from './Composer.module.css'

interface RecipientProps {
  readonly channel: Outreach['channel']
  readonly points: readonly ContactPoint[]
  readonly contactId: string
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

const kinds = { email: 'email', linkedin: 'link', phone: 'phone' } as const

/** Which of a person's addresses, profiles or numbers is used. */
export function Recipient({ channel, points, contactId, chosen, onChoose }: RecipientProps) {
  if (channel === 'in-person') return null
  const text = words.outreach.message
  const suited = points.filter(({ kind }) => kind === kinds[channel])
  const [first] = suited
  if (first === undefined) {
    return (
      <p className={styles.nowhere}>
        {text.nowhere[channel]}. <Link href={`/contacts/${contactId}`}>{text.addPoint}</Link>
      </p>
    )
  }
  return (
    <Select
      label={text.to[channel]}
      value={suited.find(({ id }) => id === chosen)?.id ?? first.id}
      onChange={onChoose}
      options={suited.map(({ id, value, label }) => ({
        id,
        label: value,
        ...(label === '' ? {} : { note: label }),
      }))}
    />
  )
}

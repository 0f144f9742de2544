import { Copy, Link2, Mail, Phone } from 'lucide-react'
import type { ContactPoint } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useNotify } from '../../ui/notices.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './ContactDetail.module.css'

const icons = {
  email: <Mail size={16} aria-hidden />,
  phone: <Phone size={16} aria-hidden />,
  link: <Link2 size={16} aria-hidden />,
}

/** E-mail addresses, numbers and links, each to be copied. */
export function ContactReach({ points }: { readonly points: readonly ContactPoint[] }) {
  const notify = useNotify()
  if (points.length === 0) return null

  function copy(value: string): void {
    copyText(value)
    notify({ text: words.contacts.copied(value) })
  }

  return (
    <Section title={words.contacts.reach}>
      <ul className={styles.rows}>
        {points.map((point) => (
          <li key={point.id} className={styles.point}>
            {icons[point.kind]}
            <bdi className={styles.value}>{point.value}</bdi>
            <span className={styles.small}>{point.label}</span>
            <IconButton
              size="small"
              label={words.contacts.copy(point.value)}
              onPress={() => copy(point.value)}
            >
              <Copy size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}

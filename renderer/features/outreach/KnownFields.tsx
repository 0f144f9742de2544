import { Plus } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { Link } from 'wouter'
import type { InterviewView } from '../../../contract/interviews.ts'
import { fillTemplate, type MessageField, type MessageFields } from '../../../domain/messages/fields.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './KnownFields.module.css'
import { whereToFill } from './whereToFill.ts'

interface KnownFieldsProps {
  readonly view: InterviewView
  readonly fields: MessageFields
  /** The message as it is read. */
  readonly text: string
  readonly onInsert: (value: string) => void
  /** Takes what puts the known values into a text. */
  readonly onFillIn: (fill: (text: string) => string) => void
}

/** What a request draws on. */
const usual: readonly MessageField[] = [
  'firstName',
  'position',
  'company',
  'introducer',
  'howKnown',
  'school',
  'target',
  'myName',
  'myHeadline',
  'myPhone',
]

/** Much more than a message should hold is not looked through for fields. */
const READ = 20_000

/** As much of a value as tells it from others. */
const SHOWN = 120

/** What the planner knows for the message, to be put in; and what it does not know, with the place to write it down. */
export function KnownFields({ view, fields, text, onInsert, onFillIn }: KnownFieldsProps) {
  const say = words.outreach.fields
  const named = fillTemplate(text.slice(0, READ), {}).missing
  const isKnown = (field: MessageField) => (fields[field] ?? '') !== ''
  const shown = [...new Set([...named, ...usual])].toSorted(
    (a, b) => Number(isKnown(a) || !named.includes(a)) - Number(isKnown(b) || !named.includes(b)),
  )
  return (
    <Section
      title={say.title}
      aside={
        named.some(isKnown) && (
          <Button size="small" onPress={() => onFillIn((one) => fillTemplate(one, fields).text)}>
            {say.fillIn}
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {shown.map((field) => {
          const value = fields[field] ?? ''
          const label = words.messages.fields[field]
          return (
            <li key={field} className={styles.item}>
              {value === '' ? (
                <Link
                  href={whereToFill(field, view)}
                  className={styles.chip ?? ''}
                  data-missing={named.includes(field)}
                >
                  <Plus size={14} aria-hidden />
                  <span className={styles.value}>{say.missing(label)}</span>
                </Link>
              ) : (
                <AriaButton className={styles.chip ?? ''} onPress={() => onInsert(value)}>
                  <span className={styles.label}>{label}</span>{' '}
                  <bdi className={styles.value}>{value.slice(0, SHOWN)}</bdi>
                </AriaButton>
              )}
              {value === '' && named.includes(field) && <span className={styles.mark}>{say.inText}</span>}
            </li>
          )
        })}
      </ul>
      <p className={styles.hint}>{say.hint}</p>
    </Section>
  )
}

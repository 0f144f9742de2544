import { GridListItem } from 'react-aria-components'
import type { InterviewRow } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import type { MenuPoint } from '../../ui/ContextMenu.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import styles from './InterviewList.module.css'
import { nearText, startText } from './when.ts'

interface InterviewListRowProps {
  readonly row: InterviewRow
  readonly onMenu: (at: MenuPoint) => void
}

/** One interview: who, when, how, how well the agenda fits, where it stands. */
export function InterviewListRow({ row, onMenu }: InterviewListRowProps) {
  const near = row.status === 'scheduled' ? nearText(row, new Date()) : ''
  const ready = readyText(row)
  const agenda = agendaText(row)
  const isOver = row.limitMinutes !== null && row.plannedMinutes > row.limitMinutes
  const text = words.interviews
  return (
    <GridListItem
      id={row.id}
      textValue={[
        row.contact.name,
        row.company,
        text.statuses[row.status],
        startText(row),
        near,
        ready,
        text.methods[row.method],
        agenda,
      ]
        .filter(Boolean)
        .join(', ')}
      className={styles.row ?? ''}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu({ x: event.clientX, y: event.clientY })
      }}
    >
      <div className={styles.who}>
        <strong dir="auto">{row.contact.name}</strong>
        {row.company !== '' && <span dir="auto">{row.company}</span>}
      </div>
      <div className={styles.when}>
        <span>{startText(row)}</span>
        {(near !== '' || ready !== '') && (
          <span className={styles.near}>{[near, ready].filter(Boolean).join(' · ')}</span>
        )}
      </div>
      <div className={styles.how}>
        <span>{text.form.methods[row.method]}</span>
        <span className={isOver ? styles.over : undefined}>{agenda}</span>
      </div>
      <StatusMark status={row.status} />
    </GridListItem>
  )
}

function agendaText({ plannedMinutes, limitMinutes }: InterviewRow): string {
  if (limitMinutes !== null) return words.interviews.plannedOf(plannedMinutes, limitMinutes)
  return plannedMinutes > 0 ? words.interviews.planned(plannedMinutes) : words.interviews.nothingPlanned
}

function readyText({ preparedness }: InterviewRow): string {
  if (preparedness === null) return ''
  const { ready, parts } = preparedness
  return ready === parts.length ? words.prepare.allReady : words.prepare.ready(ready, parts.length)
}

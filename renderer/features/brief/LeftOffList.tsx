import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { type BriefContent, type BriefRow, briefRows } from '../../../domain/brief/content.ts'
import type { SectionName } from '../../../domain/brief/section.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './LeftOffList.module.css'
import { LeftOffRow } from './LeftOffRow.tsx'
import type { Places } from './places.ts'
import { promote, promotionOf } from './remedies.ts'
import { useKeepFocus } from './useKeepFocus.ts'

interface LeftOffListProps {
  readonly content: BriefContent
  readonly kept: ReadonlySet<string>
  readonly places: Places
  /** Any one of them switched off makes room for all the rest. */
  readonly makers: readonly SectionName[]
  readonly onSwitchOff: (section: SectionName) => void
  /** Stands between what is said of the page and the rows, of which there may be many. */
  readonly children: ReactNode
}

/** Exactly what the page does not show, and what can be done about each row at one press. */
export function LeftOffList(props: LeftOffListProps) {
  const { content, kept, places, makers, onSwitchOff, children } = props
  const text = words.briefTab
  const all = briefRows(content)
  const [open, setOpen] = useState<BriefRow | null>(null)
  const list = useRef<HTMLElement>(null)
  const leaving = useKeepFocus(list)
  const tellUndoable = useTellUndoable()
  const client = useQueryClient()
  const raise = useMutation({
    mutationFn: promote,
    onSuccess: (_nothing, { kind }) => tellUndoable(text.promoted[kind]),
    onSettled: () => client.invalidateQueries({ queryKey: ['brief'] }),
  })
  const off = all.filter(({ id }) => !kept.has(id))
  // The row that is being edited stays in its place, though it may be on the page by now.
  const rows = all.filter(({ id }) => !kept.has(id) || id === open?.id)
  const shown = open === null || rows.some(({ id }) => id === open.id) ? rows : [open, ...rows]

  // A text of more than a page is for a screen of its own; so is a list of which only the beginning is ever printed.
  const tooLong = new Set(all.flatMap((row) => (row.oversize ? [JSON.stringify(row.origin)] : [])))
  const buttonOf = ({ id }: BriefRow) => `[data-left-off="${CSS.escape(id)}"] button:last-of-type`

  return (
    <section ref={list} aria-label={text.leftOffList} className={styles.section} tabIndex={-1}>
      <p className={off.length === 0 ? styles.all : styles.count} role="status">
        {off.length === 0 ? text.allOn : text.leftOff(off.length)}
      </p>
      {off.length > 0 && <p className={styles.hint}>{text.leftOffHint}</p>}
      {makers.length > 0 && (
        <div className={styles.makers}>
          <p>{text.makers(makers.length)}</p>
          {makers.map((name) => (
            <Button
              key={name}
              size="small"
              onPress={() => {
                onSwitchOff(name)
                leaving(null)
              }}
            >
              {text.switchOff(words.brief.sections[name])}
            </Button>
          ))}
        </div>
      )}
      {children}
      <ul className={styles.rows}>
        {shown.map((row) => (
          <LeftOffRow
            key={row.id}
            row={row}
            places={places}
            promotion={promotionOf(row, all)}
            onPromote={(promotion) => {
              raise.mutate(promotion)
              leaving(buttonOf(row))
            }}
            canShorten={row.origin !== null && !tooLong.has(JSON.stringify(row.origin))}
            isOpen={open?.id === row.id}
            onToggle={() => {
              setOpen(open?.id === row.id ? null : row)
              leaving(buttonOf(row))
            }}
          />
        ))}
      </ul>
    </section>
  )
}

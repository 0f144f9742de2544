import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AskwellError } from '../../../contract/error.ts'
import { type AgendaItem, ASSUMED_LIMIT, plannedMinutes } from '../../../domain/agenda.ts'
import { words } from '../../../domain/words/words.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { useNotify } from '../../ui/notices.ts'
import styles from './FitPanel.module.css'
import { FitProposal } from './FitProposal.tsx'
import { useApplyFit } from './mutations.ts'
import { fitQuery } from './queries.ts'

interface FitPanelProps {
  readonly interviewId: string
  readonly items: readonly AgendaItem[]
  readonly limit: number | null
  /** Marks the items that would be left off while the proposal is looked at. */
  readonly onPreview: (ids: ReadonlySet<string>) => void
}

const none: ReadonlySet<string> = new Set()

/** When more is planned than the limit holds: what fits, what would give way and why, and the choice. */
export function FitPanel({ interviewId, items, limit, onPreview }: FitPanelProps) {
  const isOver = plannedMinutes(items) > (limit ?? ASSUMED_LIMIT)
  const { data, error } = useQuery({ ...fitQuery(interviewId, null), enabled: isOver })
  const [keptAs, setKeptAs] = useState<string | null>(null)
  const applyFit = useApplyFit()
  const notify = useNotify()
  const { undo } = useUndo()
  const signature = JSON.stringify([limit, items])

  if (!isOver) return null
  if (error !== null) {
    return error instanceof AskwellError && error.code === 'cannot-fit' ? (
      <section className={styles.panel} aria-label={words.agenda.fit.title}>
        <p>
          <strong>{words.agenda.fit.cannot}.</strong> {error.message}
        </p>
      </section>
    ) : null
  }
  if (data === undefined || data.fits || keptAs === signature) return null
  return (
    <FitProposal
      proposal={data}
      isPending={applyFit.isPending}
      onPreview={(on) => onPreview(on ? new Set(data.dropped.map(({ id }) => id)) : none)}
      onKeep={() => {
        onPreview(none)
        setKeptAs(signature)
      }}
      onApply={() => {
        onPreview(none)
        applyFit.mutate(
          { interviewId, limit: null },
          {
            onSuccess: ({ dropped }) =>
              notify({
                text: words.agenda.fitted(dropped.length),
                action: { label: words.app.undo, onAction: undo },
              }),
          },
        )
      }}
    />
  )
}

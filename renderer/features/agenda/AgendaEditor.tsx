import { useRef, useState } from 'react'
import { useLocale } from 'react-aria-components'
import { type AgendaItem, ASSUMED_LIMIT, type ItemKind } from '../../../domain/agenda.ts'
import type { Interview } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { localZone } from '../../ui/time.ts'
import { AgendaBar } from './AgendaBar.tsx'
import styles from './AgendaEditor.module.css'
import { AgendaList } from './AgendaList.tsx'
import { Composer } from './Composer.tsx'
import { CutPanel } from './CutPanel.tsx'
import { agendaClock } from './clock.ts'
import { EmptyAgenda } from './EmptyAgenda.tsx'
import { FitPanel } from './FitPanel.tsx'
import { layOut } from './layout.ts'
import { newItem } from './newItem.ts'
import { OfferPanel } from './OfferPanel.tsx'
import { useAgendaActions } from './useAgendaActions.ts'

interface AgendaEditorProps {
  readonly interview: Interview
  /** The agenda as the planner keeps it. */
  readonly kept: readonly AgendaItem[]
}

/** Writes the agenda: time on the left, items as blocks as high as their minutes, the limit across them. */
export function AgendaEditor({ interview, kept }: AgendaEditorProps) {
  const clock = agendaClock(interview, useLocale().locale, localZone())
  const actions = useAgendaActions(interview.id, kept, clock)
  const [newKind, setNewKind] = useState<ItemKind>('question')
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())
  const composer = useRef<HTMLInputElement>(null)
  const limit = interview.limitMinutes
  const layout = layOut(actions.items, limit ?? ASSUMED_LIMIT)

  return (
    <section className={styles.editor} aria-label={words.agenda.title}>
      <AgendaBar
        layout={layout}
        limit={limit}
        clock={interview.startsAt === null ? null : clock}
        cut={kept.length > 0 && <CutPanel interviewId={interview.id} limit={limit ?? ASSUMED_LIMIT} />}
        onPreset={actions.usePreset}
        offers={<OfferPanel interviewId={interview.id} agenda={kept} limit={limit} onAdd={actions.add} />}
        onAdd={(kind) => {
          setNewKind(kind)
          composer.current?.focus()
        }}
      />
      <FitPanel interviewId={interview.id} items={actions.items} limit={limit} onPreview={setLeaving} />
      {actions.items.length === 0 ? (
        <EmptyAgenda limit={limit ?? ASSUMED_LIMIT} onPreset={actions.usePreset} />
      ) : (
        <AgendaList layout={layout} limit={limit} clock={clock} actions={actions} leaving={leaving} />
      )}
      <Composer
        kind={newKind}
        onKindChange={setNewKind}
        onAdd={(kind, text) => actions.add(newItem(kind, text))}
        inputRef={composer}
      />
      <p className={styles.said} role="status">
        {actions.said}
      </p>
    </section>
  )
}

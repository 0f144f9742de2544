import { useState } from 'react'
import type { ItemForm } from '../../../contract/agenda.ts'
import type { AgendaItem } from '../../../domain/agenda.ts'
import type { PresetMinutes } from '../../../domain/presets.ts'
import { words } from '../../../domain/words/words.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { useNotify } from '../../ui/notices.ts'
import { steppedIndex } from '../../ui/order.ts'
import { applyChange } from './change.ts'
import type { AgendaClock } from './clock.ts'
import { useAddItem, useAgendaChange, usePreset, useShownAgenda } from './mutations.ts'
import { useDraftMinutes } from './useDraftMinutes.ts'

export type AgendaActions = ReturnType<typeof useAgendaActions>

/** The agenda as it is shown, and everything one can do to it. */
export function useAgendaActions(interviewId: string, kept: readonly AgendaItem[], clock: AgendaClock) {
  const { mutate, mutateAsync } = useAgendaChange(interviewId)
  const addItem = useAddItem()
  const preset = usePreset()
  const notify = useNotify()
  const { undo } = useUndo()
  const [said, setSaid] = useState('')
  const minutes = useDraftMinutes(({ id, minutes: kept }) =>
    mutateAsync({ kind: 'edit', id, changes: { minutes: kept } }),
  )
  const shown = useShownAgenda(interviewId, kept)
  const { draft } = minutes
  const items =
    draft === null
      ? shown
      : applyChange(shown, { kind: 'edit', id: draft.id, changes: { minutes: draft.minutes } })

  function moveTo(id: string, index: number): void {
    minutes.flush()
    mutate({ kind: 'move', id, index })
    const order = applyChange(items, { kind: 'move', id, index })
    const begins = order.slice(0, index).reduce((sum, item) => sum + item.minutes, 0)
    const text = order[index]?.text ?? ''
    setSaid(words.agenda.moved(text, index + 1, order.length, clock(begins)))
  }

  return {
    items,
    said,
    setMinutes: minutes.change,
    keepMinutes: minutes.flush,
    moveTo,
    moveBy(id: string, step: -1 | 1): boolean {
      const index = steppedIndex(items, id, step)
      if (index !== null) moveTo(id, index)
      return index !== null
    },
    edit(id: string, changes: Partial<ItemForm>): void {
      minutes.flush()
      mutate({ kind: 'edit', id, changes })
    },
    remove(item: AgendaItem): void {
      minutes.flush()
      mutate({ kind: 'remove', id: item.id })
      notify({ text: words.agenda.removed(item.text), action: { label: words.app.undo, onAction: undo } })
    },
    /** Adds an item where its kind belongs. */
    add(item: ItemForm): void {
      addItem.mutate({ interviewId, index: null, item })
      setSaid(words.agenda.added(item.text))
    },
    usePreset(length: PresetMinutes): void {
      const replaces = items.length > 0
      preset.mutate(
        { interviewId, preset: length },
        {
          onSuccess: () => {
            if (!replaces) return
            notify({
              text: words.agenda.presetUsed(length),
              action: { label: words.app.undo, onAction: undo },
            })
          },
        },
      )
    },
  }
}

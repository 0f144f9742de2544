import { type PresetMinutes, presetFor } from '../../../domain/presets.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './EmptyAgenda.module.css'

interface EmptyAgendaProps {
  readonly limit: number
  readonly onPreset: (preset: PresetMinutes) => void
}

/** An agenda without items, and the quickest way to one. */
export function EmptyAgenda({ limit, onPreset }: EmptyAgendaProps) {
  const preset = presetFor(limit)
  return (
    <div className={styles.empty}>
      <EmptyState
        title={words.agenda.empty.title}
        text={words.agenda.empty.text}
        actions={<Button onPress={() => onPreset(preset)}>{words.agenda.empty.use(preset)}</Button>}
      />
    </div>
  )
}

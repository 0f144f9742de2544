import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ItemKind } from '../../../domain/agenda.ts'
import { type PresetMinutes, presets } from '../../../domain/presets.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import styles from './AgendaBar.module.css'
import type { AgendaClock } from './clock.ts'
import type { AgendaLayout } from './layout.ts'
import { kinds } from './newItem.ts'
import { Sums } from './Sums.tsx'

interface AgendaBarProps {
  readonly layout: AgendaLayout
  readonly limit: number | null
  readonly clock: AgendaClock | null
  readonly onPreset: (preset: PresetMinutes) => void
  /** Stands beside the limit: for when it is cut. */
  readonly cut: ReactNode
  /** Opens what can be added as it is. */
  readonly offers: ReactNode
  readonly onAdd: (kind: ItemKind) => void
}

/** Stays in sight while the agenda scrolls: what is planned against the limit, presets, adding. */
export function AgendaBar({ layout, limit, clock, cut, onPreset, offers, onAdd }: AgendaBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.time}>
        <Sums layout={layout} limit={limit} clock={clock} />
        {cut}
      </div>
      <div className={styles.buttons}>
        <Menu
          label={words.agenda.presets}
          trigger={
            <Button>
              {words.agenda.preset}
              <ChevronDown size={14} aria-hidden />
            </Button>
          }
          items={presets.map((preset) => ({
            id: String(preset),
            label: words.agenda.presetName(preset),
            onAction: () => onPreset(preset),
          }))}
        />
        {offers}
        <Menu
          label={words.agenda.addMenu}
          trigger={
            <Button>
              {words.agenda.add}
              <ChevronDown size={14} aria-hidden />
            </Button>
          }
          items={kinds.map((kind) => ({
            id: kind,
            label: words.agenda.addKind[kind],
            onAction: () => onAdd(kind),
          }))}
        />
      </div>
    </div>
  )
}

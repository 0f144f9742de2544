import { Clock } from 'lucide-react'
import type { RefObject } from 'react'
import type { TodayItem } from '../../../domain/today.ts'
import { titleOf } from '../../../domain/todayTexts.ts'
import { words } from '../../../domain/words/words.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { focusBeside } from './focusBeside.ts'
import { usePutOff } from './mutations.ts'

interface PutOffProps {
  readonly item: TodayItem
  /** The row it stands in, which leaves its place. */
  readonly row: RefObject<HTMLElement | null>
}

/** Puts a thing off for a day or a week. */
export function PutOff({ item, row }: PutOffProps) {
  const putOff = usePutOff(item)
  const text = words.today
  const choose = (days: number) => () =>
    putOff.mutate(days, { onSuccess: () => requestAnimationFrame(() => focusBeside(row.current)) })
  return (
    <Menu
      label={text.laterFor(titleOf(item))}
      trigger={
        <IconButton size="small" label={text.laterFor(titleOf(item))} isDisabled={putOff.isPending}>
          <Clock size={16} aria-hidden />
        </IconButton>
      }
      items={[
        { id: 'tomorrow', label: words.near.tomorrow, onAction: choose(1) },
        { id: 'week', label: text.inAWeek, onAction: choose(7) },
      ]}
    />
  )
}

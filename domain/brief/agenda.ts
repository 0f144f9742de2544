import { type AgendaItem, plannedMinutes } from '../agenda.ts'
import { elapsed } from '../clock.ts'
import { words } from '../words/words.ts'
import type { BriefItem } from './content.ts'
import type { Tier } from './importance.ts'
import { questionNumbers } from './questionNumbers.ts'
import { row, single } from './row.ts'
import type { BriefSource } from './source.ts'
import type { BriefTimes } from './times.ts'

const section = 'agenda'

/** The timed rows, with the stop where the limit falls. */
export function composeAgenda(source: BriefSource, times: BriefTimes): readonly BriefItem[] {
  const numbers = questionNumbers(source.agenda)
  const limit = source.interview.limitMinutes
  const clock = (minutes: number) =>
    times.start === null ? elapsed(minutes) : times.clock.time(times.start + minutes * 60_000)
  const items: BriefItem[] = []
  let passed = 0
  let stopped = limit === null || source.agenda.length === 0
  for (const [index, item] of source.agenda.entries()) {
    if (!stopped && limit !== null && passed >= limit) {
      items.push(stop(clock(limit)))
      stopped = true
    }
    const number = numbers.get(item.id)
    const marks = {
      clock: clock(passed),
      number: number === undefined ? '' : words.brief.question(number),
      minutes: item.minutes.toLocaleString(source.locale),
      kind: item.kind,
      importance: item.kind === 'question' || item.kind === 'share' ? item.importance : null,
    }
    const strong = marks.importance === 'must'
    const origin = { kind: 'agendaItems', id: item.id, field: 'text' } as const
    items.push(
      single(
        row(
          { id: `agenda-${item.id}`, section, text: item.text, strong, agenda: marks, origin },
          tier(item),
          index,
        ),
      ),
    )
    passed += item.minutes
  }
  if (!stopped && limit !== null) items.push(stop(clock(limit)))
  return items
}

/** How the plan stands to the limit. */
export function agendaAside({ interview, agenda }: BriefSource): string {
  const planned = plannedMinutes(agenda)
  const limit = interview.limitMinutes
  return limit === null ? words.brief.plannedFreely(planned) : words.brief.planned(planned, limit)
}

function tier({ kind, importance }: AgendaItem): Tier {
  if (kind === 'buffer') return 'buffer'
  return kind === 'opening' || kind === 'closing' ? 'bookend' : importance
}

function stop(clock: string): BriefItem {
  const agenda = { clock, number: '', minutes: '', kind: 'stop', importance: null } as const
  return single(row({ id: 'agenda-stop', section, text: words.brief.stop, strong: true, agenda }, 'bookend'))
}

import { displayName } from '../contact.ts'
import { words } from '../words/words.ts'
import { isolate, withoutControls } from './bidi.ts'
import type { BriefHead } from './content.ts'
import { row } from './row.ts'
import type { BriefSource } from './source.ts'
import type { BriefTimes } from './times.ts'

/** Who and when: the part at the top that is read from an arm's length. */
export function composeHead(source: BriefSource, times: BriefTimes): BriefHead {
  const { interview, contact } = source
  const limit = interview.limitMinutes
  return {
    name: withoutControls(displayName(contact) || source.company?.name || contact.position),
    when: times.when,
    elsewhere: times.elsewhere,
    limit: limit === null ? '' : words.brief.limit(limit),
    stop: limit === null ? '' : stop(limit, times),
    method: words.brief.method[interview.method],
    facts: facts(source),
  }
}

function stop(limit: number, times: BriefTimes): string {
  return times.start === null
    ? words.brief.hardStopAfter(limit)
    : words.brief.hardStop(isolate(times.clock.time(times.start + limit * 60_000)))
}

function facts({ contact, company, introducedBy }: BriefSource) {
  const through = introducedBy === null ? '' : words.brief.metThrough(isolate(displayName(introducedBy)))
  const position = [contact.position, company?.name ?? ''].filter(Boolean).join(', ')
  const written = (field: 'pronunciation' | 'pronouns' | 'position' | 'knownHow') =>
    ({ kind: 'contacts', id: contact.id, field }) as const
  const all = [
    { name: 'pronunciation', text: contact.pronunciation, origin: written('pronunciation') },
    { name: 'pronouns', text: contact.pronouns, origin: written('pronouns') },
    { name: 'position', text: position, origin: written('position') },
    { name: 'through', text: through, origin: null },
    { name: 'known', text: contact.knownHow, origin: written('knownHow') },
  ]
  return all
    .filter(({ text }) => text !== '')
    .map(({ name, text, origin }, index) =>
      row({ id: `head-${name}`, section: 'head', text, origin }, 'person', index),
    )
}

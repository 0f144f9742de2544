import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { contactsQuery } from '../../planner/contacts.ts'
import { decisionsQuery } from '../../planner/decisions.ts'
import { formatDayTime } from '../../ui/time.ts'
import type { PaletteGroup } from './entry.ts'
import { matches } from './matching.ts'
import { companiesQuery, interviewsQuery, MOST } from './queries.ts'

/** The interviews, people, companies and decisions that a search finds; the interviews alone before anything is typed. */
export function useRecordEntries(search: string): PaletteGroup[] {
  const [, navigate] = useLocation()
  const isSearching = search.trim() !== ''
  const found = { enabled: isSearching, placeholderData: keepPreviousData }
  const { data: interviews } = useQuery(interviewsQuery)
  const { data: decisions } = useQuery(decisionsQuery)
  const { data: people } = useQuery({ ...contactsQuery(search), ...found })
  const { data: companies } = useQuery({ ...companiesQuery(search), ...found })
  const groups: PaletteGroup[] = [
    {
      name: 'interviews',
      entries: (interviews?.interviews ?? [])
        .filter(({ contact, company }) =>
          matches(`${words.palette.interviewWith(contact.name)} ${company}`, search),
        )
        .slice(0, isSearching ? MOST : 3)
        .map(({ id, contact, startsAt, zone }) => ({
          id: `interview ${id}`,
          label: words.palette.interviewWith(contact.name),
          note: startsAt === null ? words.interviews.noTime : formatDayTime(startsAt, zone),
          run: () => navigate(`/interviews/${id}`),
        })),
    },
  ]
  if (!isSearching) return groups
  return [
    ...groups,
    {
      name: 'people',
      entries: (people?.contacts ?? []).slice(0, MOST).map(({ id, name, position, company }) => ({
        id: `contact ${id}`,
        label: name,
        note: [position, company].filter(Boolean).map(inSentence).join(', '),
        run: () => navigate(`/contacts/${id}`),
      })),
    },
    {
      name: 'companies',
      entries: (companies?.companies ?? []).map(({ id, name }) => ({
        id: `company ${id}`,
        label: name,
        note: '',
        run: () => navigate(`/companies/${id}`),
      })),
    },
    {
      name: 'decisions',
      entries: (decisions?.decisions ?? [])
        .filter(({ title }) => matches(title, search))
        .slice(0, MOST)
        .map(({ id, title }) => ({
          id: `decision ${id}`,
          label: title,
          note: '',
          run: () => navigate(`/decisions/${id}`),
        })),
    },
  ]
}

import { z } from 'zod'
import type { Output } from '../../../contract/contract.ts'
import { contactSource } from '../../../domain/contact.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'

const tagCount = z.object({ tag: z.string(), count: z.number() })
const sourceCount = z.object({ source: contactSource, count: z.number() })

/** The tags there are, as one looks them up, and the sources, the largest first; each with its contacts counted. */
export function contactFacets({ db }: StoreContext): Output<'contacts.facets'> {
  const tags = statement(
    db,
    'select tag, count(*) count from contact_tags group by tag order by fold(tag), tag',
  )
  const sources = statement(
    db,
    'select source, count(*) count from contacts group by source order by count(*) desc, source',
  )
  return { tags: z.array(tagCount).parse(tags.all()), sources: z.array(sourceCount).parse(sources.all()) }
}

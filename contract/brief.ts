import { z } from 'zod'
import type { ArrangedSection } from '../domain/brief/arrangement.ts'
import type { BriefContent } from '../domain/brief/content.ts'
import { sectionNames } from '../domain/brief/section.ts'
import { id } from '../domain/id.ts'
import { type Nothing, read, write } from './channel.ts'

const section = z.enum(sectionNames)

export const briefChannels = {
  'brief.content': read<BriefContent>()(z.object({ interviewId: id })),
  /** All sections in their order on an interview's page, those switched off too. */
  'brief.sections': read<{ readonly sections: readonly ArrangedSection[] }>()(z.object({ interviewId: id })),
  /** Moves a section so that it stands at the index, counted from 0, in the new order of all. */
  'brief.moveSection': write<Nothing>()(
    z.object({ interviewId: id, section, index: z.number().int().min(0) }),
  ),
  'brief.switchSection': write<Nothing>()(z.object({ interviewId: id, section, shown: z.boolean() })),
  /** All sections on, in the order they come with. */
  'brief.resetSections': write<Nothing>()(z.object({ interviewId: id })),
} as const

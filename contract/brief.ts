import { z } from 'zod'
import type { ArrangedSection } from '../domain/brief/arrangement.ts'
import type { BriefContent } from '../domain/brief/content.ts'
import { sectionNames } from '../domain/brief/section.ts'
import { type Origin, writtenFields } from '../domain/brief/written.ts'
import { id } from '../domain/id.ts'
import { type Nothing, read, write } from './channel.ts'

const section = z.enum(sectionNames)

const kinds = Object.keys(writtenFields) as readonly Origin['kind'][]
/** A text that rows of a page are made from. */
const origin = z.object({ kind: z.enum(kinds), id, field: z.string() }).refine(isOrigin)

function isOrigin(value: {
  readonly kind: Origin['kind']
  readonly id: string
  readonly field: string
}): value is Origin {
  return Object.hasOwn(writtenFields[value.kind], value.field)
}

export const briefChannels = {
  'brief.content': read<BriefContent>()(z.object({ interviewId: id })),
  /** The whole text behind a row: a row may be one sentence of it. */
  'brief.written': read<{ readonly text: string }>()(origin),
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

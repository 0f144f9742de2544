import { z } from 'zod'
import { sectionNames } from './brief/section.ts'
import { id } from './id.ts'

/** One section of an interview's page where the user moved it or switched it off; without any, the page is as it comes. */
export const briefSection = z.object({
  interviewId: id,
  section: z.enum(sectionNames),
  position: z.number().int(),
  shown: z.enum(['yes', 'no']),
})

export type BriefSection = z.infer<typeof briefSection>

import { z } from 'zod'
import { id } from './id.ts'
import { line, prose, requiredLine } from './text.ts'

/** Who the user is: one record. */
export const profile = z.object({
  id: z.literal('me'),
  name: line,
  headline: line,
  email: line,
  phone: line,
  location: line,
})

/** What an entry of the profile is about. */
export const profileKind = z.enum(['education', 'experience', 'skill', 'certification', 'story'])

/** One thing the user can share. `share` is how it is said in an interview. */
export const profileEntry = z.object({
  id,
  position: z.number().int(),
  kind: profileKind,
  title: requiredLine,
  organisation: line,
  period: line,
  detail: prose,
  share: line,
})

/** A question the interviewer may ask, with keywords to answer from. */
export const likelyQuestion = z.object({
  id,
  position: z.number().int(),
  question: requiredLine,
  keywords: line,
  answer: prose,
})

export type Profile = z.infer<typeof profile>
export type ProfileKind = z.infer<typeof profileKind>
export type ProfileEntry = z.infer<typeof profileEntry>
export type LikelyQuestion = z.infer<typeof likelyQuestion>

import type { z } from 'zod'
import { agendaChannels } from './agenda.ts'
import { backupChannels } from './backups.ts'
import { briefChannels } from './brief.ts'
import type { Channel, Owner } from './channel.ts'
import type { ChannelName } from './channels.ts'
import { checklistChannels } from './checklist.ts'
import { companyChannels } from './companies.ts'
import { contactListChannels } from './contactList.ts'
import { contactChannels } from './contacts.ts'
import { debriefChannels } from './debrief.ts'
import { decisionChannels } from './decisions.ts'
import { duplicateChannels } from './duplicates.ts'
import { AskwellError } from './error.ts'
import { exchangeChannels } from './exchange.ts'
import { followUpChannels } from './followUps.ts'
import { interactionChannels } from './interactions.ts'
import { interviewChannels } from './interviews.ts'
import { meetingChannels } from './meetings.ts'
import { outreachChannels } from './outreach.ts'
import { plannerChannels, shellChannels } from './planner.ts'
import { profileChannels } from './profile.ts'
import { questionChannels } from './questions.ts'
import { rankChannels } from './rank.ts'
import { recoveryChannels } from './recovery.ts'
import { reportChannels } from './report.ts'
import { templateChannels } from './templates.ts'
import { todayChannels } from './today.ts'

/** THE map: every channel between the window and the planner. One contract serves both hops. */
export const contract = {
  ...contactChannels,
  ...companyChannels,
  ...contactListChannels,
  ...interactionChannels,
  ...duplicateChannels,
  ...interviewChannels,
  ...checklistChannels,
  ...decisionChannels,
  ...outreachChannels,
  ...templateChannels,
  ...agendaChannels,
  ...briefChannels,
  ...meetingChannels,
  ...profileChannels,
  ...questionChannels,
  ...rankChannels,
  ...todayChannels,
  ...debriefChannels,
  ...followUpChannels,
  ...plannerChannels,
  ...backupChannels,
  ...exchangeChannels,
  ...shellChannels,
  ...reportChannels,
  ...recoveryChannels,
} as const satisfies Record<ChannelName, Channel>

export type Contract = typeof contract
export type Input<K extends keyof Contract> = z.infer<Contract[K]['input']>
export type Output<K extends keyof Contract> =
  | NonNullable<Contract[K]['output']>
  | NullIn<Contract[K]['output']>
type NullIn<T> = null extends T ? null : never

/** The channels one part answers. */
export type OwnedBy<O extends Owner> = {
  [K in keyof Contract]: Contract[K]['owner'] extends O ? K : never
}[keyof Contract]

/**
 * Parses what arrived on a channel.
 * @throws AskwellError `invalid`, with the first field that is wrong and what is wrong with it.
 */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.infer<S> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new AskwellError(
    'invalid',
    issue?.message ?? parsed.error.message,
    issue?.path.join('.') || undefined,
  )
}

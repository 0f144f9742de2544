import { z } from 'zod'
import type { ContactPoint } from '../domain/contact.ts'
import { id } from '../domain/id.ts'
import { type Outreach, outreach } from '../domain/interview.ts'
import type { MessageFields } from '../domain/messages/fields.ts'
import { mailAddress } from '../domain/messages/mailto.ts'
import type { Silence } from '../domain/silence.ts'
import { line, prose } from '../domain/text.ts'
import { instant } from '../domain/time.ts'
import { type Nothing, read, shell, write } from './channel.ts'

export interface SentRequest extends Outreach {
  readonly sentAt: string
}

/** The requests for one interview, and what writing one needs. */
export interface OutreachView {
  readonly standing: Silence
  /** The earliest first. */
  readonly sent: readonly SentRequest[]
  /** The one that is being written; null while none is. */
  readonly draft: Outreach | null
  /** What is known to fill a message in with. */
  readonly fields: MessageFields
  /** Where the person can be reached. */
  readonly points: readonly ContactPoint[]
}

const wording = outreach.pick({ channel: true, subject: true, body: true })

/** What can be changed of a request; when it was sent only once it was. */
export const requestChanges = wording.extend({ sentAt: instant }).partial()

export type RequestChanges = z.infer<typeof requestChanges>

export const outreachChannels = {
  'outreach.get': read<OutreachView>()(z.object({ interviewId: id })),
  /** The interview to ask somebody for: the one that is thought of or asked for already, or else a new one. */
  'outreach.start': write<{ readonly interviewId: string }>()(
    z.object({ contactId: id, decisionIds: z.array(id).max(50) }),
  ),
  /** Begins a request, or begins the one that is being written anew. */
  'outreach.write': write<{ readonly id: string }>()(wording.extend({ interviewId: id })),
  'outreach.edit': write<Nothing>()(z.object({ id, changes: requestChanges })),
  'outreach.remove': write<Nothing>()(z.object({ id })),
  /** It was sent, or said, just now. */
  'outreach.send': write<Nothing>()(z.object({ id })),
  /** What was answered; `none` where the answer was noted by mistake. */
  'outreach.answer': write<Nothing>()(z.object({ id, reply: outreach.shape.reply })),
  /** No answer came and none is waited for any more: closes the interview. */
  'outreach.stop': write<Nothing>()(z.object({ id })),
  /** Opens the mail program with this message; the address to open is made from these parts alone. */
  'mail.open': shell<Nothing>()(z.object({ to: mailAddress, subject: line, body: prose })),
} as const

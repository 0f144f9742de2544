import { z } from 'zod'
import { mailAddress } from '../domain/messages/mailto.ts'
import { line, prose } from '../domain/text.ts'
import { type Nothing, shell } from './channel.ts'

export const outreachChannels = {
  /** Opens the mail program with this message; the address to open is made from these parts alone. */
  'mail.open': shell<Nothing>()(z.object({ to: mailAddress, subject: line, body: prose })),
} as const

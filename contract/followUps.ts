import { z } from 'zod'
import { id } from '../domain/id.ts'
import { type Nothing, write } from './channel.ts'

export const followUpChannels = {
  'followUps.finish': write<Nothing>()(z.object({ id })),
  /** Thanks were sent for an interview that has no thank-you on record. */
  'followUps.thanked': write<Nothing>()(z.object({ interviewId: id })),
} as const

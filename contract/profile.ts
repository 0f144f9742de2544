import { z } from 'zod'
import { id } from '../domain/id.ts'
import {
  type LikelyQuestion,
  likelyQuestion,
  type Profile,
  type ProfileEntry,
  profile,
  profileEntry,
} from '../domain/profile.ts'
import { type Nothing, read, write } from './channel.ts'

/** Who the user is, what they can share and what they may be asked, in their order. */
export interface ProfileView {
  readonly profile: Profile
  readonly entries: readonly ProfileEntry[]
  readonly likely: readonly LikelyQuestion[]
}

export const profileChanges = profile.omit({ id: true }).partial()
/** What a person writes of an entry, or of a likely question; the place is not theirs to number. */
export const entryForm = profileEntry.omit({ id: true, position: true })
export const likelyForm = likelyQuestion.omit({ id: true, position: true })

export type ProfileChanges = z.infer<typeof profileChanges>
export type EntryForm = z.infer<typeof entryForm>
export type LikelyForm = z.infer<typeof likelyForm>

/** Where one is moved to, counted from 0 in the new order; past the end it stands last. */
const move = z.object({ id, index: z.number().int().min(0) })

export const profileChannels = {
  'profile.get': read<ProfileView>()(z.object({})),
  'profile.edit': write<Nothing>()(z.object({ id: profile.shape.id, changes: profileChanges })),
  'profile.addEntry': write<{ readonly id: string }>()(entryForm),
  'profile.editEntry': write<Nothing>()(z.object({ id, changes: entryForm.partial() })),
  'profile.moveEntry': write<Nothing>()(move),
  /** Removes an entry; agendas keep the words they have. */
  'profile.removeEntry': write<Nothing>()(z.object({ id })),
  'profile.addLikely': write<{ readonly id: string }>()(likelyForm),
  'profile.editLikely': write<Nothing>()(z.object({ id, changes: likelyForm.partial() })),
  'profile.moveLikely': write<Nothing>()(move),
  'profile.removeLikely': write<Nothing>()(z.object({ id })),
} as const

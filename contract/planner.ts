import { z } from 'zod'
import { id } from '../domain/id.ts'
import { paper, type Settings, settingsChanges } from '../domain/settings.ts'
import type { FolderPlace } from './backups.ts'
import { type Nothing, read, shell, write } from './channel.ts'

/** Counts for the sidebar, and what a first start needs to know. */
export interface Summary {
  readonly contacts: number
  readonly companies: number
  readonly interviews: number
  readonly decisions: number
  readonly hasSample: boolean
}

/** The next step undo would take back and the next one redo would repeat, by label. */
export interface History {
  readonly undo: string | null
  readonly redo: string | null
}

export const plannerChannels = {
  'planner.summary': read<Summary>()(z.object({})),
  'planner.history': read<History>()(z.object({})),
  /** The step that undo would take back, by its number; null when there is none. */
  'planner.lastStep': read<{ readonly step: number | null }>()(z.object({})),
  /** Takes back the last step; the one named, if one is and it is still the last. */
  'planner.undo': write<{ readonly label: string | null }>()(z.object({ step: z.number().int().optional() })),
  'planner.redo': write<{ readonly label: string | null }>()(z.object({})),
  'planner.addSample': write<{ readonly contacts: number; readonly interviews: number }>()(z.object({})),
  'planner.removeSample': write<Nothing>()(z.object({})),
  'settings.get': read<Settings>()(z.object({})),
  'settings.change': write<Settings>()(settingsChanges),
} as const

export const shellChannels = {
  'brief.print': shell<{ readonly printed: boolean }>()(z.object({ interviewId: id, paper })),
  'brief.savePdf': shell<{ readonly file: string } | null>()(z.object({ interviewId: id, paper })),
  'app.info': shell<{ readonly version: string; readonly place: FolderPlace; readonly runtime: string }>()(
    z.object({}),
  ),
} as const

import { z } from 'zod'
import { words } from './words/words.ts'

/** A record's name for life, kept by export and import. Lower-case letters, digits and hyphens, at most 64. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: () => words.id.unknown })

/** Records of the sample planner carry this prefix, so that they can be told apart and removed again. */
export const SAMPLE_PREFIX = 'sample-'

import { laterMessages } from './later.ts'
import { requests } from './requests.ts'
import type { BuiltInTemplate } from './template.ts'

/** Every message that ships with Askwell; of each purpose, the most usual first. */
export const builtInTemplates: readonly BuiltInTemplate[] = [...requests, ...laterMessages]

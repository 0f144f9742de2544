import { z } from 'zod'
import { id } from './id.ts'
import { line, prose, requiredLine } from './text.ts'
import { day, instant } from './time.ts'

/** Outfit levels from most to least formal; `site` is safety wear. Empty: not known yet. */
export const dressCode = z.enum([
  '',
  'business-formal',
  'business-professional',
  'business-casual',
  'smart-casual',
  'site',
])

/** A company is a record of its own: several contacts and interviews share it. */
export const company = z.object({
  id,
  name: requiredLine,
  industry: line,
  site: line,
  address: line,
  directions: line,
  dressCode,
  notes: prose,
  createdAt: instant,
})

/** One researched fact about a company, with where and when it was found. */
export const companyNote = z.object({
  id,
  companyId: id,
  position: z.number().int(),
  text: requiredLine,
  source: line,
  notedOn: day.nullable(),
})

export type Company = z.infer<typeof company>
export type CompanyNote = z.infer<typeof companyNote>
export type DressCode = z.infer<typeof dressCode>

import {
  type ArrangedSection,
  arrange,
  moveTo,
  ownSections,
  switchTo,
} from '../../../domain/brief/arrangement.ts'
import type { SectionName } from '../../../domain/brief/section.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { deleteRecords, insertRecord, listRecords, updateRecords } from '../records.ts'

export interface OfInterview {
  readonly interviewId: string
}

/** All sections in their order on an interview's page. */
export function sectionsOf(
  context: StoreContext,
  { interviewId }: OfInterview,
): { readonly sections: readonly ArrangedSection[] } {
  requireInterview(context, interviewId)
  const own = listRecords(context.db, 'briefSections', 'interview_id = ? order by position, row', interviewId)
  return { sections: arrange(own) }
}

/** Moves a section to an index of the new order. */
export function moveSection(
  context: StoreContext,
  { interviewId, section, index }: OfInterview & { readonly section: SectionName; readonly index: number },
): Record<string, never> {
  const { sections } = sectionsOf(context, { interviewId })
  return keep(context, interviewId, moveTo(sections, section, index))
}

/** Switches a section on or off; it keeps its place. */
export function switchSection(
  context: StoreContext,
  { interviewId, section, shown }: OfInterview & { readonly section: SectionName; readonly shown: boolean },
): Record<string, never> {
  const { sections } = sectionsOf(context, { interviewId })
  return keep(context, interviewId, switchTo(sections, section, shown))
}

/** The page as it comes. */
export function resetSections(context: StoreContext, { interviewId }: OfInterview): Record<string, never> {
  requireInterview(context, interviewId)
  return keep(context, interviewId, arrange([]))
}

/** Keeps a record for each section that differs from how it comes, and writes only what changed. */
function keep(
  { db }: StoreContext,
  interviewId: string,
  sections: readonly ArrangedSection[],
): Record<string, never> {
  const own = new Map(ownSections(sections).map((each) => [each.section, each]))
  const which = 'interview_id = ? and section = ?'
  for (const before of listRecords(db, 'briefSections', 'interview_id = ?', interviewId)) {
    const { section, position, shown } = before
    const now = own.get(section)
    own.delete(section)
    if (now === undefined) deleteRecords(db, 'briefSections', which, interviewId, section)
    else if (now.position !== position || now.shown !== shown)
      updateRecords(
        db,
        'briefSections',
        { position: now.position, shown: now.shown },
        which,
        interviewId,
        section,
      )
  }
  for (const added of own.values()) insertRecord(db, 'briefSections', { interviewId, ...added })
  return {}
}

import { composeBrief } from '../../../domain/brief/compose.ts'
import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable } from '../changes/step.ts'
import { moveSection, resetSections, sectionsOf, switchSection } from './sections.ts'
import { briefSource } from './service.ts'
import { writtenText } from './written.ts'

const { undo } = words.briefTab
const { sections } = words.brief

export const briefAnswers = {
  'brief.content': (context, { interviewId }) => composeBrief(briefSource(context, interviewId)),
  'brief.written': writtenText,
  'brief.sections': sectionsOf,
  'brief.moveSection': undoable(({ section }) => undo.move(sections[section]), moveSection),
  'brief.switchSection': undoable(
    ({ section, shown }) => (shown ? undo.switchOn : undo.switchOff)(sections[section]),
    switchSection,
  ),
  'brief.resetSections': undoable(undo.reset, resetSections),
} satisfies Partial<Answers>

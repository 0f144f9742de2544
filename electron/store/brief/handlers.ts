import { composeBrief } from '../../../domain/brief/compose.ts'
import type { Answers } from '../answers.ts'
import { briefSource } from './service.ts'

export const briefAnswers = {
  'brief.content': (context, { interviewId }) => composeBrief(briefSource(context, interviewId)),
} satisfies Partial<Answers>

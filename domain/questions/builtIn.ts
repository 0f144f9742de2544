import { adviceQuestions } from './advice.ts'
import { assignmentsQuestions } from './assignments.ts'
import { certificatesQuestions } from './certificates.ts'
import { closingQuestions } from './closing.ts'
import { companyQuestions } from './company.ts'
import { conditionsQuestions } from './conditions.ts'
import { industryQuestions } from './industry.ts'
import type { BuiltInQuestion } from './onTheme.ts'
import { pathQuestions } from './path.ts'
import { resourcesQuestions } from './resources.ts'
import { rewardsQuestions } from './rewards.ts'
import { roleQuestions } from './role.ts'
import { skillsQuestions } from './skills.ts'
import { studyQuestions } from './study.ts'
import { successQuestions } from './success.ts'
import { weekQuestions } from './week.ts'

/** All of them in the order in which a conversation takes them up: path and small talk first, next steps last. */
export const builtInQuestions: readonly BuiltInQuestion[] = [
  ...pathQuestions,
  ...weekQuestions,
  ...successQuestions,
  ...skillsQuestions,
  ...studyQuestions,
  ...certificatesQuestions,
  ...industryQuestions,
  ...companyQuestions,
  ...conditionsQuestions,
  ...rewardsQuestions,
  ...adviceQuestions,
  ...resourcesQuestions,
  ...assignmentsQuestions,
  ...roleQuestions,
  ...closingQuestions,
]

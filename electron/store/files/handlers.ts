import type { Handler } from '../context.ts'
import { importFile } from '../imports/service.ts'
import type { FileRequestInput, FileRequestName, FileRequestOutput } from '../requests.ts'
import { calendarFile } from './calendar.ts'
import { exportFile } from './export.ts'

export const fileAnswers = {
  'files.import': importFile,
  'files.export': exportFile,
  'files.calendar': calendarFile,
} satisfies { [K in FileRequestName]: Handler<FileRequestInput<K>, FileRequestOutput<K>> }

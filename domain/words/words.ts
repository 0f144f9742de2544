import { agendaWords } from './agenda.ts'
import { appWords } from './app.ts'
import { backupWords } from './backups.ts'
import { briefWords } from './brief.ts'
import { briefTabWords } from './briefTab.ts'
import { calendarWords } from './calendar.ts'
import { checklistWords } from './checklist.ts'
import { commandLineWords } from './commandLine.ts'
import { commonWords } from './common.ts'
import { companyWords } from './companies.ts'
import { contactDetailWords } from './contactDetail.ts'
import { contactListWords } from './contactList.ts'
import { contactWords } from './contacts.ts'
import { crashWords } from './crashes.ts'
import { debriefWords } from './debrief.ts'
import { decisionWords } from './decisions.ts'
import { duplicateWords } from './duplicates.ts'
import { exportWords } from './exports.ts'
import { fitWords } from './fit.ts'
import { followUpWords } from './followUps.ts'
import { healthWords } from './health.ts'
import { importWords } from './imports.ts'
import { interviewWords } from './interviews.ts'
import { meetWords } from './meet.ts'
import { messageWords } from './messages.ts'
import { nearWords } from './near.ts'
import { orderedWords } from './ordered.ts'
import { outreachWords } from './outreach.ts'
import { paletteWords } from './palette.ts'
import { prepareWords } from './prepare.ts'
import { presetWords } from './presets.ts'
import { profileWords } from './profile.ts'
import { questionWords } from './questions.ts'
import { rankWords } from './rank.ts'
import { recoveryWords } from './recovery.ts'
import { settingsWords } from './settings.ts'
import { todayWords } from './today.ts'

/**
 * Every string a person reads, in one catalogue: window, page, menu, errors and command line alike. One file per
 * feature; a text with a value in it is a function. Nothing else in the code holds words for people.
 */
export const words = {
  ...commonWords,
  agenda: agendaWords,
  app: appWords,
  backups: backupWords,
  calendar: calendarWords,
  checklist: checklistWords,
  commandLine: commandLineWords,
  brief: briefWords,
  briefTab: briefTabWords,
  companies: companyWords,
  contactDetail: contactDetailWords,
  contacts: contactWords,
  contactList: contactListWords,
  crashes: crashWords,
  debrief: debriefWords,
  decisions: decisionWords,
  duplicates: duplicateWords,
  exports: exportWords,
  fit: fitWords,
  followUps: followUpWords,
  health: healthWords,
  imports: importWords,
  interviews: interviewWords,
  messages: messageWords,
  meet: meetWords,
  near: nearWords,
  ordered: orderedWords,
  palette: paletteWords,
  outreach: outreachWords,
  prepare: prepareWords,
  presets: presetWords,
  profile: profileWords,
  questions: questionWords,
  rank: rankWords,
  recovery: recoveryWords,
  settings: settingsWords,
  today: todayWords,
} as const

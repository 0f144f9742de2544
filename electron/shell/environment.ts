import { app } from 'electron'

/** Where relative paths of the command line start: npm changes the working folder and says so. */
export function workingFolder(): string {
  return process.env.INIT_CWD ?? process.cwd()
}

/** The language and region that dates, times and paper follow. */
export function systemLocale(): string {
  return app.getPreferredSystemLanguages()[0] ?? Intl.DateTimeFormat().resolvedOptions().locale
}

/** The time zone of the person at this machine. */
export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** When something of Askwell itself broke. */
export const crashWords = {
  pageTitle: 'The window stopped working',
  pageText: 'Everything that was saved is safe. Reload the window to go on where you were.',
  storeTitle: 'The planner stopped',
  storeText:
    'Everything that was saved is safe in the planner’s file. Quit and start Askwell again; if it goes on, send the report to whoever helps you with Askwell.',
  mainTitle: 'Something unexpected went wrong',
  mainText:
    'Everything that was saved is safe. You can go on; quit and start Askwell again if anything looks odd.',
  screenTitle: 'This screen could not be shown',
  screenText: 'Everything that was saved is safe.',
  reload: 'Reload',
  goOn: 'Go on',
  copyReport: 'Copy report',
  copied: 'The report is on the clipboard. It names no person and holds nothing you wrote.',
  quit: 'Quit',
  goToToday: 'Go to Today',
  tryAgain: 'Try again',
  report: {
    title: 'Askwell report',
    version: 'Version',
    runtime: 'Runtime',
    system: 'System',
    locale: 'Locale',
    schema: 'Planner schema',
    what: 'What broke',
    error: 'Error',
  },
} as const

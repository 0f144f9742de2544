/**
 * By this Windows knows whose notifications and taskbar buttons they are: the setup program gives it to the entry in the
 * Start menu, from `electron-builder.yml`.
 */
export const APP_ID = 'org.askwell.planner'

/** Where our own pages live: a scheme of ours, so that no page has the powers of a file. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://askwell'

/** Where our own pages live: a scheme of ours, so that no page has the powers of a file. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://askwell`

/**
 * The parts of an address of ours, or null for any other. It is parsed, not compared by its beginning:
 * `app://askwell.example` begins as ours do.
 */
export function ourUrl(address: string): URL | null {
  const url = URL.parse(address)
  if (url === null || `${url.protocol}//${url.host}` !== APP_ORIGIN) return null
  return url.username === '' && url.password === '' ? url : null
}

/** Whether an address is a page of ours, as windows show them, and no other file of the bundle. */
export function namesOurPage(address: string): boolean {
  return /^\/[a-z]+\.html$/.test(ourUrl(address)?.pathname ?? '')
}

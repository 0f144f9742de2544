/**
 * Chromium knows no scheme `app:`, so `app://askwell/index.html` is shown to it as an https page of a host that cannot
 * exist (`.invalid` is reserved for that) and is answered before it could reach a network. The main process sees only
 * the app's own addresses.
 */
const suffix = '-protocol.invalid'
const pageHost = new RegExp(`^(.+)\\.([a-z][a-z0-9+]*)${suffix.replace('.', '\\.')}$`)

/** The address Chromium is given for one of the app's own; every other address stays as it is. */
export function toChromium(url: string, schemes: Iterable<string>): string {
  const parsed = new URL(url)
  const scheme = parsed.protocol.slice(0, -1)
  if (![...schemes].includes(scheme)) return url
  return `https://${parsed.host}.${scheme}${suffix}${parsed.pathname || '/'}${parsed.search}${parsed.hash}`
}

/** The app's address behind one of Chromium's; every other address stays as it is. */
export function fromChromium(url: string): string {
  if (!URL.canParse(url)) return url
  const parsed = new URL(url)
  const match = pageHost.exec(parsed.hostname)
  if (parsed.protocol !== 'https:' || match === null) return url
  return `${match[2]}://${match[1]}${parsed.pathname}${parsed.search}${parsed.hash}`
}

/** Electron's notion of a frame's origin: `app://askwell`, where Node's URL says `null` for such a scheme. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return 'null'
  const { protocol, host, origin } = new URL(url)
  return origin === 'null' && host !== '' ? `${protocol}//${host}` : origin
}

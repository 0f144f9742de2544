/** What Electron would learn from the desktop, taken from the environment instead. */

/** `de-DE` from LC_ALL, LC_MESSAGES or LANG; plain C and POSIX count as American English. */
export function systemLocale(): string {
  const { env } = process
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const tag = named.replace(/[.@].*$/, '').replaceAll('_', '-')
  return /^[a-z]{2,3}(-|$)/.test(tag) ? tag : 'en-US'
}

/** What ELECTRON_ON_CHROMIUM_COLOR_SCHEME says; otherwise it is left to Chromium, which knows the desktop's. */
export function systemColorScheme(): 'light' | 'dark' | null {
  const scheme = process.env.ELECTRON_ON_CHROMIUM_COLOR_SCHEME
  return scheme === 'dark' || scheme === 'light' ? scheme : null
}

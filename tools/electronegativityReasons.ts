/** A finding that stands, and why. */
export interface Reason {
  readonly check: string
  /** The line it was found at, or `N/A` where it is about the whole program. */
  readonly sample: string
  readonly why: string
}

const window = 'const window = new BrowserWindow({'
const page = 'const page = new BrowserWindow({'
const preferences =
  'It reads no further than the call: what every window is given stands in `lockedPreferences`, and tests/shell/lockdown.test.ts reads it from every window that is opened.'
const auxclick =
  'A middle click opens nothing: every new window is denied, and so is every navigation that is not to a page of ours (electron/shell/session.ts, tests/shell/lockdown.test.ts, tests/e2e/lockdown.spec.ts).'

/** Every finding that is no fault. One without a reason fails the run, and so does a reason without its finding. */
export const reasons: readonly Reason[] = [
  {
    check: 'CSP_GLOBAL_CHECK',
    sample: 'N/A',
    why: 'It looks for a policy in markup and in rewritten responses. Ours is a header of every response of app://, which tests/shell/protocol.test.ts reads and the end-to-end suite holds every page to.',
  },
  ...[window, page].flatMap((sample) => [
    { check: 'AUXCLICK_JS_CHECK', sample, why: auxclick },
    { check: 'CONTEXT_ISOLATION_JS_CHECK', sample, why: preferences },
    { check: 'SANDBOX_JS_CHECK', sample, why: preferences },
  ]),
  {
    check: 'CERTIFICATE_VERIFY_PROC_JS_CHECK',
    sample: 'current.setCertificateVerifyProc((_request, decide) => decide(UNTRUSTED));',
    why: 'It trusts no certificate at all: nothing of ours comes over a network (tests/shell/lockdown.test.ts).',
  },
  {
    check: 'OPEN_EXTERNAL_JS_CHECK',
    sample: 'await shell.openExternal(address);',
    why: 'The one call there is. It takes addresses of messages that Askwell built, and refuses every other (electron/shell/external.ts, tests/shell/lockdown.test.ts).',
  },
]

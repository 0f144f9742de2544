import { readFile, realpath } from 'node:fs/promises'
import { extname, sep } from 'node:path'
import { protocol } from 'electron'
import { bundlePath } from './bundlePath.ts'
import { APP_SCHEME } from './origin.ts'
import { POLICY } from './policy.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-dns-prefetch-control': 'off',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Before the app is ready: our scheme is a standard, secure one with an origin of its own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer, and nothing outside its folder. */
export function serveRenderer(folder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const path = bundlePath(folder, request.url)
    const type = path === null ? undefined : TYPES[extname(path)]
    if (request.method !== 'GET' || path === null || type === undefined) return refuse()
    try {
      const [file, root] = await Promise.all([realpath(path), realpath(folder)])
      // A link in the bundle could lead out of it.
      if (!file.startsWith(root + sep)) return refuse()
      return new Response(new Uint8Array(await readFile(file)), {
        headers: { ...HEADERS, 'content-type': type },
      })
    } catch {
      return refuse()
    }
  })
}

function refuse(): Response {
  return new Response('', { status: 404, headers: HEADERS })
}

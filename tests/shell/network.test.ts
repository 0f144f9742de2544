import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Every source of what ships, under its path. */
const sources = ['domain', 'contract', 'electron', 'renderer'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: join(room, name), text: readFileSync(join(root, room, name), 'utf8') })),
)

const holding = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)

// biome.json bans network modules and globals by their names; these are the ways round it.
test.each([
  [
    'a global behind its object',
    /\b(?:globalThis|window|self|navigator|document)\s*\??[.[]\s*['"]?(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|serviceWorker|Function|eval)\b/,
  ],
  ['a module that is named while running', /(?<!\.)\b(?:import|require)\s*\((?!'\.)/],
  [
    'Electron’s network, updates or crash reports',
    /\b(?:net|netLog|autoUpdater|crashReporter|pushNotifications)\b[^'"]*\}\s*from 'electron'/,
  ],
  ['an address of the web', /(?<!\/\/ |\* .*)['"`](?:https?|wss?|ftp):\/\/(?!www\.w3\.org\/)/],
  ['a worker of the page', /\bnew (?:Shared)?Worker\b(?! *\(options\.threadFile)/],
  [
    'markup made of text',
    /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|setHTMLUnsafe)\b/,
  ],
])('nothing that ships holds %s', (_what, pattern) => {
  expect(sources.length).toBeGreaterThan(500)
  expect(holding(pattern)).toEqual([])
})

import { memoryLocation } from 'wouter/memory-location'

const KEY = 'askwell.route'

/** Where the window stands. There is no address bar: a location in memory, kept over a reload. */
export function createLocation() {
  return memoryLocation({ path: sessionStorage.getItem(KEY) ?? '/' })
}

/** Keeps the place for a reload. */
export function rememberLocation(path: string): void {
  sessionStorage.setItem(KEY, path)
}

/** Begins anew at Today, for a window that cannot be shown as it is. */
export function startAtToday(): void {
  rememberLocation('/')
  window.location.reload()
}

import { join, normalize, sep } from 'node:path'
import { APP_ORIGIN } from './origin.ts'

/** The file a URL names, or null when the URL is not ours or leads out of the folder, however it is encoded. */
export function bundlePath(folder: string, address: string): string | null {
  const url = URL.parse(address)
  if (url === null || `${url.protocol}//${url.host}` !== APP_ORIGIN) return null
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (/[\0\\%:]|\/$/.test(path)) return null
  const root = normalize(folder)
  const file = normalize(join(root, path))
  return file.startsWith(root + sep) ? file : null
}

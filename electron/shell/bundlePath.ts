import { join, normalize, sep } from 'node:path'
import { ourUrl } from './origin.ts'

/** The file a URL names, or null when the URL is not ours or leads out of the folder, however it is encoded. */
export function bundlePath(folder: string, address: string): string | null {
  const url = ourUrl(address)
  if (url === null) return null
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

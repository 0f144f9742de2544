interface Service {
  readonly name: string
  /** How these services name the folder that they sync. */
  readonly folder: RegExp
}

const services: readonly Service[] = [
  { name: 'Dropbox', folder: /^dropbox( \(.+\))?$/ },
  { name: 'OneDrive', folder: /^onedrive( ?- ?.+)?$/ },
  { name: 'iCloud Drive', folder: /^(icloud ?drive|mobile documents|com~apple~clouddocs)$/ },
  { name: 'Google Drive', folder: /^(google ?drive(-.+)?|drivefs)$/ },
  { name: 'Nextcloud', folder: /^nextcloud\d*$/ },
  { name: 'ownCloud', folder: /^owncloud\d*$/ },
  { name: 'Syncthing', folder: /^syncthing$/ },
  { name: 'Resilio Sync', folder: /^resilio sync$/ },
  { name: 'Box', folder: /^(box|box sync|box-box)$/ },
  { name: 'pCloud', folder: /^pcloud ?(drive|sync)(-.+)?$/ },
  { name: 'MEGA', folder: /^mega(sync)?$/ },
  { name: 'Proton Drive', folder: /^proton ?drive(-.+)?$/ },
  { name: 'Seafile', folder: /^seafile$/ },
  { name: 'Tresorit', folder: /^tresorit( drive)?$/ },
  { name: 'Yandex Disk', folder: /^yandex[. ]?disk$/ },
  { name: 'kDrive', folder: /^kdrive\d*$/ },
]

/** Below these stand people's names, which mean nothing. */
const HOMES: ReadonlySet<string> = new Set(['home', 'users'])

/**
 * The service that syncs a folder with other machines, told by the names in its path; null where none is known. Such a
 * service copies a planner's files one by one, and two machines that have it open spoil each other's.
 */
export function cloudService(path: string): string | null {
  const parts = path.toLowerCase().split(/[/\\]+/)
  for (const [at, part] of parts.entries()) {
    const above = parts[at - 1] ?? ''
    if (HOMES.has(above) && at <= 2) continue
    const known = services.find(({ folder }) => folder.test(part))
    if (known !== undefined) return known.name
    // Google's drive of its own on Windows.
    if (part === 'my drive' && /^[a-z]:$/.test(above)) return 'Google Drive'
    // macOS keeps all of them here, each in a folder of its own.
    if (above === 'cloudstorage' && parts[at - 2] === 'library') return originalPart(path, at)
  }
  return null
}

function originalPart(path: string, at: number): string {
  return (path.split(/[/\\]+/)[at] ?? '').replace(/-.*$/, '')
}

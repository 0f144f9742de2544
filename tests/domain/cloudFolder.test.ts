import { expect, test } from 'vitest'
import { cloudService } from '../../domain/cloudFolder.ts'

test.each([
  ['/home/dana/Dropbox/askwell', 'Dropbox'],
  ['/Users/dana/Dropbox (Personal)/Askwell', 'Dropbox'],
  ['C:\\Users\\Dana\\OneDrive - Northwind Health\\Documents\\Askwell', 'OneDrive'],
  ['C:\\Users\\Dana\\OneDrive\\Askwell', 'OneDrive'],
  ['/Users/dana/Library/CloudStorage/OneDrive-Personal/Askwell', 'OneDrive'],
  ['/Users/dana/Library/Mobile Documents/com~apple~CloudDocs/Askwell', 'iCloud Drive'],
  ['C:\\Users\\Dana\\iCloudDrive\\Askwell', 'iCloud Drive'],
  ['/Users/dana/Library/CloudStorage/GoogleDrive-dana@example.org/My Drive', 'Google Drive'],
  ['G:\\My Drive\\Askwell', 'Google Drive'],
  ['/home/dana/Nextcloud/backups', 'Nextcloud'],
  ['/home/dana/ownCloud/backups', 'ownCloud'],
  ['/home/dana/Syncthing/backups', 'Syncthing'],
  ['/Users/dana/Box Sync/backups', 'Box'],
  ['/Users/dana/Library/CloudStorage/Box-Box/Askwell', 'Box'],
  ['/home/dana/pCloudDrive/backups', 'pCloud'],
  ['P:\\pCloud Drive\\backups', 'pCloud'],
  ['/Users/dana/Library/CloudStorage/Newcomer-dana@example.org/Askwell', 'Newcomer'],
  ['/home/dana/MEGA/backups', 'MEGA'],
  ['/home/dana/documents/DROPBOX', 'Dropbox'],
])('%s is synced by %s', (path, service) => {
  expect(cloudService(path)).toBe(service)
})

test.each([
  '/home/dana/.config/askwell',
  '/Users/dana/Library/Application Support/Askwell',
  'C:\\Users\\Dana\\AppData\\Roaming\\Askwell',
  '/home/box/planner',
  'C:\\Users\\Mega\\planner',
  '/home/dana/dropbox-notes/planner',
  '/home/dana/toolbox/planner',
  '/home/dana/my drive/planner',
  '/home/dana/boxes',
  '',
])('%s is synced by none', (path) => {
  expect(cloudService(path)).toBeNull()
})

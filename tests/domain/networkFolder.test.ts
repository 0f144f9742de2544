import { expect, test } from 'vitest'
import { isOnNetwork, linuxMounts } from '../../domain/networkFolder.ts'

const linux = linuxMounts(`proc /proc proc rw,nosuid 0 0
/dev/sda2 / ext4 rw,relatime 0 0
nas:/volume1/home /home/dana/nas nfs4 rw,relatime,vers=4.1 0 0
//nas/My\\040files /mnt/My\\040files cifs rw,vers=3.1.1 0 0
dana@host: /home/dana/far fuse.sshfs rw,nosuid 0 0
/dev/sdb1 /home/dana/nas/stick vfat rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdc1 /mnt/twice ext4 rw 0 0
nas:/x /mnt/twice nfs rw 0 0
/dev/fuse /home/dana/.doc fuse.portal rw 0 0
`)

test.each([
  ['/home/dana/.config/askwell', false],
  ['/home/dana/nas', true],
  ['/home/dana/nas/planner', true],
  ['/home/dana/nasty/planner', false],
  ['/home/dana/nas/stick/planner', false],
  ['/mnt/My files/planner', true],
  ['/home/dana/far/planner', true],
  ['/run/user/1000/gvfs/smb-share:server=nas/planner', true],
  ['/mnt/twice/planner', true],
  ['/home/dana/.doc/planner', false],
])('on Linux %s is on a network: %s', (path, expected) => {
  expect(isOnNetwork(path, linux)).toBe(expected)
})

test.each([
  ['\\\\nas\\share\\Askwell', true],
  ['\\\\?\\UNC\\nas\\share\\Askwell', true],
  ['\\\\?\\C:\\Users\\Dana', false],
  ['\\\\.\\pipe\\x', false],
  ['C:\\Users\\Dana\\Askwell', false],
])('on Windows %s is on a network: %s', (path, expected) => {
  expect(isOnNetwork(path, [])).toBe(expected)
})

test('lines that say nothing are passed over', () => {
  expect(linuxMounts('\n \nx')).toEqual([])
})

/** A disk or share, and where it is in the tree of folders. */
export interface Mount {
  readonly folder: string
  readonly type: string
}

/** Reads Linux' `/proc/self/mounts`, which writes blanks as `\040`. */
export function linuxMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, folder, type] = line.split(' ')
    if (folder === undefined || type === undefined) return []
    return [
      { folder: folder.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(parseInt(code, 8))), type },
    ]
  })
}

/** File systems that reach over a network, by the names that Linux gives them. */
const NETWORK =
  /^(nfs\d?|cifs|smb\d|smbfs|davfs|ncpfs|afs|ceph|glusterfs|lustre|beegfs|9p|fuse\.(sshfs|rclone|davfs2?|glusterfs|ceph|s3fs|gvfsd-fuse|curlftpfs|smbnetfs))$/

/** Whether a folder is on another machine: locks, on which a planner's safety rests, are often not kept there. */
export function isOnNetwork(path: string, mounts: readonly Mount[]): boolean {
  if (/^\\\\[^\\?.]/.test(path) || /^\\\\\?\\UNC\\/i.test(path)) return true
  const holding = mounts.filter(
    ({ folder }) => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`),
  )
  // Of those at one place the last is seen.
  const nearest = holding.toSorted((a, b) => a.folder.length - b.folder.length).at(-1)
  return nearest !== undefined && NETWORK.test(nearest.type)
}

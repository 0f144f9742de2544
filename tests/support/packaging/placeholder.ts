import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'

export const PLATFORMS = ['linux', 'darwin', 'win32'] as const
export type Platform = (typeof PLATFORMS)[number]

/** How @electron/fuses finds a program's fuses: this text, the wire's version, its length, and one character each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Eight fuses, all on: what is off afterwards was switched off. */
const WIRE = Buffer.concat([Buffer.from(SENTINEL), Buffer.of(1, 8), Buffer.from('11111111')])

const ENGLISH = { lang: 0x0409, codepage: 1200 }

/**
 * Writes a folder that electron-builder takes for Electron's own: no program in it runs, but everything that packaging
 * renames, edits or reads back is there.
 */
export function writePlaceholder(platform: Platform, folder: string): void {
  const write = (path: string, content: string | Buffer = '') => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  write('LICENSE', 'Electron’s licence')
  write('LICENSES.chromium.html', 'Chromium’s licences')
  if (platform === 'darwin') writeBundle(write)
  else {
    if (platform === 'win32') write('electron.exe', windowsProgram())
    else write('electron', WIRE)
    for (const locale of ['de', 'en-US']) write(`locales/${locale}.pak`)
  }
}

function writeBundle(write: (path: string, content?: string | Buffer) => void): void {
  const contents = 'Electron.app/Contents'
  const frameworks = `${contents}/Frameworks`
  write(`${contents}/Info.plist`, propertyList('Electron'))
  write(`${contents}/MacOS/Electron`)
  write(`${contents}/Resources/electron.icns`)
  for (const locale of ['de', 'en']) write(`${contents}/Resources/${locale}.lproj/locale.pak`)
  write(`${frameworks}/Electron Framework.framework/Electron Framework`, WIRE)
  write(`${frameworks}/Electron Helper.app/Contents/Info.plist`, propertyList('Electron Helper'))
  write(`${frameworks}/Electron Helper.app/Contents/MacOS/Electron Helper`)
}

function propertyList(executable: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${executable}</string></dict></plist>
`
}

/** An empty program with the one resource that packaging edits, and the fuses behind its end. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program, true)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues(ENGLISH, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  program.setExtraData(WIRE)
  return Buffer.from(program.generate())
}

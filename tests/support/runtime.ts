import { electronBinary, hasDisplay } from '../../tools/electron-binary.ts'

/** Which of the two the end-to-end tests run on: real Electron where it is installed, else Chromium. */
export function runtime(): 'electron' | 'chromium' {
  const wanted = process.env.ASKWELL_RUNTIME
  if (wanted === 'electron') {
    if (electronBinary() === undefined)
      throw new Error('There is no Electron here: run `npx install-electron`')
    return 'electron'
  }
  return wanted !== 'chromium' && hasDisplay() && electronBinary() !== undefined ? 'electron' : 'chromium'
}

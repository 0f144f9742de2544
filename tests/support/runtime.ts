import { electronBinary } from './onElectron.ts'

/** Which of the two the end-to-end tests run on: real Electron where it is installed, else Chromium. */
export function runtime(): 'electron' | 'chromium' {
  const wanted = process.env.ASKWELL_RUNTIME
  const canShow = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  if (wanted === 'electron') {
    if (electronBinary() === undefined)
      throw new Error('There is no Electron here: run `npx install-electron`')
    return 'electron'
  }
  return wanted !== 'chromium' && canShow && electronBinary() !== undefined ? 'electron' : 'chromium'
}

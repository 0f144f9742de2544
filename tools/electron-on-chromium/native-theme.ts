import { systemColorScheme } from './environment.ts'
import { openWindows } from './open-windows.ts'
import { StrictEmitter } from './strict.ts'
import type { WebContents } from './web-contents.ts'

/** Electron's `nativeTheme`: the chosen theme reaches pages as `prefers-color-scheme`. */
export class NativeTheme extends StrictEmitter {
  #source: Electron.NativeTheme['themeSource'] = 'system'

  constructor() {
    super('nativeTheme', ['updated'])
    openWindows.onOpened((window) => this.#apply(window.webContents))
  }

  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source
  }

  set themeSource(source: Electron.NativeTheme['themeSource']) {
    if (source === this.#source) return
    this.#source = source
    for (const window of openWindows.all()) this.#apply(window.webContents)
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? systemColorScheme() : this.#source) === 'dark'
  }

  get shouldUseHighContrastColors(): boolean {
    return false
  }

  #apply(contents: WebContents): void {
    const colorScheme = this.#source === 'system' ? systemColorScheme() : this.#source
    void contents
      .page()
      .then((page) => page.emulateMedia({ colorScheme }))
      .catch(() => undefined)
  }
}

import { StrictEmitter, strict } from './strict.ts'

const area = { x: 0, y: 0, width: 1920, height: 1080 }

/** The one display there is: its size is nominal, since nothing here asks the desktop. */
export const primaryDisplay = (): Pick<
  Electron.Display,
  'id' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor' | 'rotation' | 'internal' | 'label'
> =>
  strict('Display', {
    id: 1,
    label: 'electron-on-chromium',
    bounds: { ...area },
    workArea: { ...area },
    size: { width: area.width, height: area.height },
    workAreaSize: { width: area.width, height: area.height },
    scaleFactor: 1,
    rotation: 0,
    internal: false,
  })

/** Electron's `screen`. */
export class Screen extends StrictEmitter {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed'])
  }

  getAllDisplays = () => [primaryDisplay()]
  getPrimaryDisplay = primaryDisplay
  getDisplayMatching = (_rectangle: Electron.Rectangle) => primaryDisplay()
}

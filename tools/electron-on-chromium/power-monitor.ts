import { StrictEmitter } from './strict.ts'

/** Electron's `powerMonitor`. Nothing here notices a sleep: it stays silent. */
export class PowerMonitor extends StrictEmitter {
  constructor() {
    super('powerMonitor', ['suspend', 'resume'])
  }
}

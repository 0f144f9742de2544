import { onlyKnown, StrictEmitter } from './strict.ts'

/** Electron's `Notification`. There is no desktop to show it: what would have been shown goes to the terminal. */
export class Notification extends StrictEmitter {
  title: string
  body: string

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super('Notification', ['show', 'click', 'close', 'failed'])
    onlyKnown('Notification', options, ['title', 'body'])
    this.title = options.title ?? ''
    this.body = options.body ?? ''
  }

  static isSupported(): boolean {
    return true
  }

  show(): void {
    process.stderr.write(`${this.title}: ${this.body}\n`)
    this.emit('show', {})
  }

  close(): void {
    this.emit('close', {})
  }
}

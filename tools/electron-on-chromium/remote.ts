import { endpoint } from './chromium.ts'
import { Menu } from './menu.ts'
import { openWindows } from './open-windows.ts'

/** What a test that started this process may ask over Node's IPC channel; real Electron has Playwright's own. */
export type RemoteQuestion = { readonly ask: 'click-menu'; readonly id: string } | { readonly ask: 'quit' }

export type RemoteMessage =
  /** Sent by itself once the first window has loaded. */
  | { readonly tell: 'window'; readonly endpoint: string; readonly targetId: string }
  | { readonly tell: 'clicked'; readonly found: boolean }

/** Answers the test that started this process, if one did. */
export function answerRemote(quit: () => void): void {
  if (process.send === undefined || process.env.ELECTRON_ON_CHROMIUM_ATTACHABLE !== '1') return
  const tell = (message: RemoteMessage) => process.send?.(message)

  let announced = false
  openWindows.onOpened((window) => {
    if (announced) return
    announced = true
    window.webContents.once('did-finish-load', async () => {
      const targetId = await window.webContents.targetId()
      tell({ tell: 'window', endpoint: await endpoint(), targetId })
    })
  })

  process.on('message', (question: RemoteQuestion) => {
    switch (question.ask) {
      case 'click-menu': {
        const item = Menu.getApplicationMenu()?.getMenuItemById(question.id)
        item?.click()
        tell({ tell: 'clicked', found: item?.enabled === true })
        return
      }
      case 'quit':
        quit()
    }
  })
  process.on('disconnect', quit)
}

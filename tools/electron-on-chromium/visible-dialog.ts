import type { Page } from 'playwright-core'

/** Chromium's own file dialog, through an input the page never sees again. */
export async function askForFiles(
  page: Page,
  options: Electron.OpenDialogOptions,
): Promise<Electron.OpenDialogReturnValue> {
  const devTools = await page.context().newCDPSession(page)
  const accept = (options.filters ?? [])
    .flatMap(({ extensions }) => extensions)
    .filter((extension) => extension !== '*')
    .map((extension) => `.${extension}`)
  const settings = {
    accept: accept.join(','),
    multiple: options.properties?.includes('multiSelections') ?? false,
  }
  const expression = `new Promise((done) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', ...${JSON.stringify(settings)} })
    input.addEventListener('change', () => done([...input.files]))
    input.addEventListener('cancel', () => done([]))
    input.click()
  })`
  try {
    const chosen = await devTools.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      userGesture: true,
    })
    const { objectId = '' } = chosen.result
    const { result } = await devTools.send('Runtime.getProperties', { objectId, ownProperties: true })
    const files = result.filter(({ name }) => /^\d+$/.test(name))
    const filePaths = await Promise.all(
      files.map(async ({ value }) => {
        const { path } = await devTools.send('DOM.getFileInfo', { objectId: value?.objectId ?? '' })
        return path
      }),
    )
    return { canceled: filePaths.length === 0, filePaths }
  } finally {
    await devTools.detach().catch(() => undefined)
  }
}

/** A plain modal question inside the window; Escape gives the cancelling answer. */
export async function askToChoose(page: Page, options: Electron.MessageBoxOptions): Promise<number> {
  const { message, detail = '', buttons = ['OK'], cancelId = 0 } = options
  return await page.evaluate(
    async ([text, more, names, cancel]) =>
      await new Promise<number>((done) => {
        const dialog = document.createElement('dialog')
        const paragraph = (content: string) => {
          dialog.append(Object.assign(document.createElement('p'), { textContent: content }))
        }
        paragraph(text)
        if (more !== '') paragraph(more)
        for (const [index, name] of names.entries()) {
          const button = Object.assign(document.createElement('button'), {
            textContent: name.replace('&', ''),
          })
          button.addEventListener('click', () => dialog.close(String(index)))
          dialog.append(button)
        }
        dialog.addEventListener('close', () => {
          done(dialog.returnValue === '' ? cancel : Number(dialog.returnValue))
          dialog.remove()
        })
        document.body.append(dialog)
        dialog.showModal()
      }),
    [message, detail, buttons, cancelId] as const,
  )
}

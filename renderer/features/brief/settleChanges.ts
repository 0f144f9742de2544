import type { QueryClient } from '@tanstack/react-query'

/** Has what is being typed kept, and waits until every change is: a shortcut can come in the middle of a word. */
export async function settleChanges(client: QueryClient): Promise<void> {
  const focused = document.activeElement
  if (focused instanceof HTMLElement) {
    focused.blur()
    // A field sends its change after React has seen the blur.
    await new Promise((resolve) => setTimeout(resolve, 0))
    focused.focus({ preventScroll: true })
  }
  while (client.isMutating() > 0) await nextMutationEvent(client)
}

function nextMutationEvent(client: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.getMutationCache().subscribe(() => {
      stop()
      resolve()
    })
  })
}

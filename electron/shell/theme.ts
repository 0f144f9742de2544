import { nativeTheme } from 'electron'
import type { Store } from '../store/client.ts'

/** Shows light or dark as the settings say; pages follow through `prefers-color-scheme`. */
export async function applyTheme(store: Store): Promise<void> {
  const { theme } = await store.ask('settings.get', {})
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
}

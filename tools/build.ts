import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
import { noteBundled } from './licences/bundled.ts'
import { writeLicences } from './licences.ts'

const root = resolve(import.meta.dirname, '..')
const path = (name: string) => resolve(root, name)

/** Node-side bundles keep only the runtime's own modules and the native database outside. */
const outside = [/^node:/, 'electron', 'better-sqlite3']

const shared = { root, configFile: false, logLevel: 'warn', publicDir: false } satisfies InlineConfig

/** Main process, store threads: ES modules, each thread its own entry, because workers are loaded by file name. */
const main: InlineConfig = {
  ...shared,
  build: {
    outDir: path('dist/electron'),
    target: 'node24',
    ssr: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { main: path('electron/main.ts'), store: path('electron/store/thread.ts') },
      external: outside,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
}

/** A sandboxed preload can load no second file and no ES module. */
const preload: InlineConfig = {
  ...shared,
  build: {
    outDir: path('dist/electron'),
    emptyOutDir: false,
    target: 'chrome140',
    minify: false,
    lib: { entry: path('electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: outside },
  },
}

/** A page with all it needs. Pages share no files: the printed one is read whole, and nothing else with it. */
export function pageBuild(
  page: 'index' | 'brief' | 'recovery',
  outDir = path('dist/renderer'),
): InlineConfig {
  return {
    ...shared,
    root: path('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome140',
      assetsInlineLimit: 0,
      // Read from disk, not from a network.
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path(`renderer/${page}.html`) },
    },
  }
}

/** Builds everything anew; with `watch`, the renderer again after every save. */
export async function buildAll({ watch }: { readonly watch: boolean }): Promise<void> {
  await rm(path('dist'), { recursive: true, force: true })
  const bundled = new Set<string>()
  const noted = (config: InlineConfig): InlineConfig => ({
    ...config,
    plugins: [...(config.plugins ?? []), noteBundled(bundled)],
  })
  await build(noted(main))
  await build(noted(preload))
  for (const page of [pageBuild('index'), pageBuild('brief'), pageBuild('recovery')])
    await build(watch ? { ...page, build: { ...page.build, watch: {} } } : noted(page))
  // What is built while one works ships nowhere.
  if (!watch) await writeLicences(bundled, path('dist'))
}

if (import.meta.main) await buildAll({ watch: false })

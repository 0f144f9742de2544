import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const parts = [
  'domain',
  'contract',
  'electron',
  'renderer',
  'resources',
  'tools',
  'tests',
  'LICENSE',
  'package.json',
  'tsconfig.base.json',
]

/** A copy of the sources in which the catalogue is the pseudo one, built; the product as it would be translated. */
export function pseudoTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'askwell-pseudo-'))
  for (const part of parts) cpSync(join(root, part), join(tree, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  // What is printed is built with its part of the catalogue alone.
  for (const [file, name] of [
    ['words', 'words'],
    ['brief', 'briefWords'],
  ] as const) {
    const path = join(tree, `domain/words/${file}.ts`)
    const source = readFileSync(path, 'utf8')
    const head = `export const ${name} = {`
    if (!source.includes(head)) throw new Error(`The catalogue ${file} is not where it was.`)
    const plain = source.replace(head, 'const plain = {')
    const rest = `import { pseudo } from '../../tests/support/pseudo/pseudo.ts'\nexport const ${name} = pseudo(plain)\n`
    writeFileSync(path, plain + rest)
  }
  execFileSync(process.execPath, ['tools/build.ts'], { cwd: tree, stdio: 'pipe' })
  return tree
}

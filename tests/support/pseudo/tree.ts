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
  'package.json',
  'tsconfig.base.json',
]

/** A copy of the sources in which the catalogue is the pseudo one, built; the product as it would be translated. */
export function pseudoTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'askwell-pseudo-'))
  for (const part of parts) cpSync(join(root, part), join(tree, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  const catalogue = join(tree, 'domain/words/words.ts')
  const source = readFileSync(catalogue, 'utf8')
  const head = 'export const words = {'
  if (!source.includes(head)) throw new Error('The catalogue is not where it was.')
  const plain = source.replace(head, 'const plain = {')
  const rest = `import { pseudo } from '../../tests/support/pseudo/pseudo.ts'\nexport const words = pseudo(plain)\n`
  writeFileSync(catalogue, plain + rest)
  execFileSync(process.execPath, ['tools/build.ts'], { cwd: tree, stdio: 'pipe' })
  return tree
}

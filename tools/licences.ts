/** What ships with Askwell and under which licences: `dist/licences.txt` for people, `dist/sbom.cdx.json` for machines. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { checkAllowed } from './licences/allowed.ts'
import { beside } from './licences/beside.ts'
import { billOfMaterials, type Product } from './licences/bom.ts'
import { type Component, readPackage } from './licences/component.ts'
import { licencesText } from './licences/text.ts'

const root = resolve(import.meta.dirname, '..')

const names = z.record(z.string(), z.string())
const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: names,
  devDependencies: names,
})

/** Writes both for the packages in these folders and for what ships beside the bundles; throws for a licence not allowed. */
export async function writeLicences(folders: ReadonlySet<string>, into: string): Promise<void> {
  const components = inOrder([...[...folders].map(readPackage), ...beside()])
  checkAllowed(components)
  const product = asProduct(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const own = await readFile(join(root, 'LICENSE'), 'utf8')
  await mkdir(into, { recursive: true })
  await writeFile(join(into, 'licences.txt'), licencesText(own, components))
  await writeFile(join(into, 'sbom.cdx.json'), billOfMaterials(product, components, buildTime()))
}

function asProduct(manifest: unknown): Product {
  const { dependencies, devDependencies, ...product } = manifestSchema.parse(manifest)
  // Whatever is bundled is a development dependency; the rest of those does not ship.
  return { ...product, needs: Object.keys({ ...dependencies, ...devDependencies }) }
}

/** By name, and by version where one name has two; the order of a build's modules is nobody's promise. */
function inOrder(components: readonly Component[]): readonly Component[] {
  const key = ({ name, version }: Component) => `${name} ${version ?? ''}`
  const once = new Map(components.map((component) => [key(component), component]))
  return [...once.keys()].toSorted().flatMap((name) => once.get(name) ?? [])
}

/** A build that is to be the same every time says when it is. */
function buildTime(): Date | null {
  const seconds = process.env.SOURCE_DATE_EPOCH
  return seconds === undefined ? null : new Date(Number(seconds) * 1000)
}

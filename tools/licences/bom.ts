import { v5 as uuid } from 'uuid'
import type { Component } from './component.ts'

export interface Product {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  /** Names of what it asks for itself. */
  readonly needs: readonly string[]
}

/**
 * A software bill of materials: CycloneDX 1.6 as JSON. The same components give the same bytes; a time stands in it only
 * where one is given.
 */
export function billOfMaterials(product: Product, components: readonly Component[], at: Date | null): string {
  const references = new Map(components.map((component) => [component.name, reference(component)]))
  const needed = (names: readonly string[]) => names.flatMap((name) => references.get(name) ?? []).toSorted()
  const content = {
    metadata: {
      ...(at !== null && { timestamp: at.toISOString() }),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': product.name,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components: components.map(described),
    dependencies: [
      { ref: product.name, dependsOn: needed(product.needs) },
      ...components.map((component) => ({
        ref: reference(component),
        dependsOn: needed(component.needs),
      })),
    ],
  }
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid(JSON.stringify(content), uuid.URL)}`,
    version: 1,
  }
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`
}

function described(component: Component) {
  const { name, version, licence, source, isPackage } = component
  const [scope, plain] = name.startsWith('@') ? name.split('/') : [undefined, name]
  return {
    type: 'library',
    'bom-ref': reference(component),
    ...(scope !== undefined && { group: scope }),
    name: plain,
    ...(version !== null && { version }),
    scope: 'required',
    licenses: [{ license: { id: licence } }],
    ...(isPackage && { purl: reference(component) }),
    ...(source !== null && { externalReferences: [{ type: 'website', url: source }] }),
  }
}

/** A package's URL names it everywhere; anything else goes by its name. */
function reference({ name, version, isPackage }: Component): string {
  return isPackage ? `pkg:npm/${name.replace('@', '%40')}@${version ?? ''}` : name
}

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** Something that ships which somebody else wrote. */
export interface Component {
  readonly name: string
  /** Null where only what contains it has one. */
  readonly version: string | null
  /** By its SPDX id. */
  readonly licence: string
  /** The licence as its authors give it; null where it lies beside the program already. */
  readonly text: string | null
  readonly source: string | null
  /** A package of npm, or a part of one that is a work of its own. */
  readonly isPackage: boolean
  /** Names of the components it needs, and of others. */
  readonly needs: readonly string[]
}

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
})

/** Licences that a package names without bringing the text. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([['wouter', 'Unlicense.txt']])

/** Where a file goes on with licences of what it was made with and does not ship. */
const ENDS: readonly string[] = ['# Licenses of bundled dependencies', 'end of terms and conditions']

/** Reads what an npm package says of itself. Throws one sentence where it names no licence or brings no text of it. */
export function readPackage(folder: string): Component {
  const manifest = manifestSchema.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  if (!manifest.success) throw new Error(`The package in ${folder} names no licence`)
  const { name, version, license, homepage, repository, dependencies, peerDependencies } = manifest.data
  const text = licenceText(folder, name)
  if (text === '') throw new Error(`${name} ${version} ships without the text of its licence, ${license}`)
  const address = typeof repository === 'object' ? repository.url : repository
  return {
    name,
    version,
    licence: license,
    text,
    source: webAddress(address) ?? homepage ?? null,
    isPackage: true,
    needs: Object.keys({ ...dependencies, ...peerDependencies }).toSorted(),
  }
}

function licenceText(folder: string, name: string): string {
  const elsewhere = ELSEWHERE.get(name)
  const files =
    elsewhere === undefined
      ? readdirSync(folder)
          .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
          .toSorted()
          .map((file) => join(folder, file))
      : [resolve(import.meta.dirname, elsewhere)]
  return files.map((file) => own(readFileSync(file, 'utf8'))).join('\n\n')
}

function own(text: string): string {
  const end = ENDS.map((mark) => text.indexOf(mark)).find((at) => at !== -1)
  return text.slice(0, end).replaceAll('\r\n', '\n').trim()
}

/** npm writes `git+https://…git`, `git://…` and `github:owner/name` for one and the same place. */
function webAddress(repository: string | undefined): string | null {
  const path = repository?.match(/^(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?(.+?)(?:\.git)?$/)?.[1]
  if (path !== undefined) return `https://${path}`
  const short = repository?.match(/^(?:github:)?([\w.-]+\/[\w.-]+)$/)?.[1]
  return short === undefined ? null : `https://github.com/${short}`
}

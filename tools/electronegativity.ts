import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import { z } from 'zod'
import { reasons } from './electronegativityReasons.ts'

/**
 * Runs electronegativity over the built program and fails on whatever it finds without a written reason, and on a reason
 * for something it no longer finds. It has some four hundred packages of its own, so it is installed from its own
 * lockfile, into a folder that is gone afterwards.
 */
const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'askwell-electronegativity-'))

const manifest = z
  .object({ devDependencies: z.object({ electron: z.string() }) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

const finding = z.object({
  issue: z.string(),
  sample: z.string(),
  filename: z.string(),
  location: z.string(),
})
type Finding = z.infer<typeof finding>

try {
  process.exitCode = report(scan(install(), collect()))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** Puts the tool beside what it looks at; no install script runs. */
function install(): string {
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, 'tools/electronegativity', name), join(scratch, name))
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], scratch)
  return join(scratch, 'node_modules/@doyensec/electronegativity/dist/index.js')
}

/** The program as it ships, but for the store's threads, which know no Electron. */
function collect(): string {
  const program = join(scratch, 'program')
  mkdirSync(program)
  for (const name of ['main.js', 'preload.cjs']) {
    copyFileSync(join(root, 'dist/electron', name), join(program, name.replace('.cjs', '.js')))
  }
  cpSync(join(root, 'dist/renderer'), join(program, 'renderer'), {
    recursive: true,
    filter: (path) => !/\.(?:woff2?|css)$/.test(path),
  })
  return program
}

function scan(tool: string, program: string): readonly Finding[] {
  const output = join(scratch, 'findings.csv')
  const options = ['--input', program, '--output', output, '--relative', '--verbose', 'false']
  const checks = ['--exclude-checks', 'AvailableSecurityFixesGlobalCheck']
  const version = ['--electron-version', manifest.devDependencies.electron]
  run(
    process.execPath,
    ['--import', join(root, 'tools/offline.mjs'), tool, ...options, ...checks, ...version],
    root,
  )
  const { data } = Papa.parse(readFileSync(output, 'utf8').trim(), {
    header: true,
    transformHeader: (name) => name.trim(),
  })
  return z.array(finding).parse(data)
}

/** Says what was found; answers the exit code. */
function report(findings: readonly Finding[]): number {
  const reasonOf = ({ issue, sample }: Finding) =>
    reasons.find((reason) => reason.check === issue && reason.sample === sample)
  const unexplained = findings.filter((each) => reasonOf(each) === undefined)
  const idle = reasons.filter((reason) => !findings.some((each) => reasonOf(each) === reason))
  for (const { issue, sample, filename, location } of unexplained) {
    console.error(`${issue} at ${filename}:${location}: ${sample}`)
  }
  for (const { check, sample } of idle) console.error(`There is no ${check} any more at: ${sample}`)
  console.log(
    `electronegativity: ${findings.length} findings, ${unexplained.length} without a reason, ${idle.length} reasons without a finding`,
  )
  return unexplained.length + idle.length === 0 ? 0 : 1
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`${program} ended with ${status}`)
}

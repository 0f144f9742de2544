import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { packageApp, withoutNetwork } from '../support/packaging/packageApp.ts'

const script = resolve(import.meta.dirname, '../support/packaging/installerOrders.ts')
const scratch = mkdtempSync(join(tmpdir(), 'askwell-installers-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const appImageSchema = z.object({ desktop: z.string(), desktopFileName: z.string() })
const debSchema = z.tuple([z.array(z.string()), z.string()])
const ordersSchema = z.array(z.union([appImageSchema, debSchema]))

// The programs that would make the installers run on Linux.
if (process.platform === 'linux')
  test('orders Linux installers that start Chromium in its sandbox and say what Askwell is', async () => {
    const { program } = await packageApp('linux', 'x64', scratch)
    const { stdout, stderr } = spawnSync(process.execPath, [script, dirname(program), join(scratch, 'out')], {
      cwd: resolve(import.meta.dirname, '../..'),
      env: withoutNetwork(scratch),
      encoding: 'utf8',
    })
    const last = stdout.trim().split('\n').at(-1) ?? stderr
    // Both are made at once; either may come first.
    const orders = ordersSchema.parse(JSON.parse(last))
    const appImage = appImageSchema.parse(orders.find((order) => !Array.isArray(order)))
    const [deb] = debSchema.parse(orders.find((order) => Array.isArray(order)))

    expect(appImage.desktopFileName).toBe('askwell.desktop')
    expect(appImage.desktop.split('\n')).toEqual(
      expect.arrayContaining([
        'Name=Askwell',
        'Exec=AppRun %U',
        'StartupWMClass=askwell',
        'Comment=Turns the people you know into conversations that answer a career decision',
        'Categories=Office;',
      ]),
    )
    expect(`${appImage.desktop} ${deb.join(' ')}`).not.toContain('no-sandbox')

    const after = (name: string) => deb[deb.indexOf(name) + 1]
    expect(after('--name')).toBe('askwell')
    expect(after('--license')).toBe('MIT')
    expect(after('--maintainer')).toMatch(/^The Askwell authors <.+@.+>$/)
    expect(after('--description')).toMatch(/^Plan informational interviews, offline\n Turns the people/)
    for (const size of [16, 32, 48, 128, 256, 512])
      expect(deb.join('\n')).toContain(`/usr/share/icons/hicolor/${size}x${size}/apps/askwell.png`)
  })

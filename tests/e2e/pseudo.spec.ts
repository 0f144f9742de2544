import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from '../support/e2e.ts'
import { pseudoTree } from '../support/pseudo/tree.ts'

test('every screen works in a language nobody speaks, and holds no text that is not in the catalogue', () => {
  test.slow()
  const tree = pseudoTree()
  const walk = execFileSync(process.execPath, ['tests/support/pseudo/walk.ts'], {
    cwd: tree,
    encoding: 'utf8',
  })
  rmSync(tree, { recursive: true })
  expect(JSON.parse(walk)).toEqual([])
})

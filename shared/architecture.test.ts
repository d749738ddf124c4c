import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkSource } from '../e2e/architecture/check-source.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const skipped = /^(node_modules|dist|\.output|results)$/
const folders = ['shared', 'widget', 'extension', 'worker', 'e2e']

function listSources(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : listSources(path)
    return /\.(tsx?|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

describe('the tree', () => {
  const sources = folders.flatMap(listSources)

  test('holds the files that the rules are about', () => {
    expect(sources).toContain('shared/lib/result.ts')
    expect(sources).toContain('worker/index.ts')
  })

  test('keeps every rule', () => {
    const broken = sources.flatMap((path) => checkSource(path, readFileSync(`${root}${path}`, 'utf8')))
    expect(broken).toEqual([])
  })
})

describe('a planted violation is found', () => {
  test.each([
    ['shared/language/a.ts', `import { db } from '../store/database.ts'`, 'shared/store/database.ts'],
    ['shared/domain/a.ts', `const x = await import('../language/b.ts')`, 'shared/language/b.ts'],
    ['shared/dialog/a.ts', `import { x } from '../intents/detect-intent.ts'`, 'shared/intents/detect-intent.ts'],
    ['shared/protocol/a.ts', `import Dexie from 'dexie'`, 'dexie'],
    ['shared/store/a.ts', `export type { S } from '../sync/socket.ts'; const y = 1`, 'shared/sync/socket.ts'],
    ['shared/engine/a.ts', `new Worker(new URL('../demo/a.ts', import.meta.url))`, 'shared/demo/a.ts'],
    ['shared/engine/a.ts', `type T = import('../eval/main.ts').T`, 'shared/eval/main.ts'],
    ['shared/ui/a.tsx', `import { api } from '../engine/api.ts'`, 'shared/engine/api.ts'],
    ['widget/app/a.tsx', `import { x } from '../../shared/domain/money.ts'`, 'shared/domain/money.ts'],
    ['widget/app/a.test.tsx', `import { x } from '../../worker/index.ts'`, 'worker/index.ts'],
    ['extension/a.ts', `import { x } from '../widget/snapshot.ts'`, 'widget/snapshot.ts'],
    ['worker/routes/a.ts', `import { x } from '../../shared/engine/api.ts'`, 'shared/engine/api.ts'],
    ['worker/routes/a.ts', `import { x } from '../../shared/demo/products.ts'`, 'shared/demo/products.ts'],
  ])('%s: %s', (path, text, target) => {
    expect(checkSource(path, text)).toEqual([`${path} may not import ${target}`])
  })

  test.each([
    ['const t = Date.now()', 'Date.now'],
    ["const t = Date['now']()", 'Date.now'],
    ['const t = new Date()', 'new Date()'],
    ['const t = Date()', 'Date()'],
    ['const t = Math.random()', 'Math.random'],
    ["await fetch('/')", 'fetch()'],
    ["console.log('x')", 'console'],
    ['const e = process.env.X', 'process'],
    ['const u = crypto.randomUUID()', 'crypto'],
  ])('a pure room: %s', (text, name) => {
    expect(checkSource('shared/domain/a.ts', text)).toEqual([`shared/domain/a.ts mentions ${name} in a pure room`])
    expect(checkSource('worker/a.ts', text)).toEqual([])
  })

  test('a long file, but not a table of data', () => {
    const text = 'const a = 1\n'.repeat(301)
    expect(checkSource('worker/long.ts', text)).toEqual(['worker/long.ts has 301 lines'])
    expect(checkSource('shared/demo/long.data.ts', text)).toEqual([])
  })

  test('a barrel, but not the edge, which has to export its rooms', () => {
    const text = `export * from './a.ts'\nexport { b } from './b.ts'`
    expect(checkSource('worker/room/index.ts', text)).toEqual([
      'worker/room/index.ts only hands on what other files export',
    ])
    expect(checkSource('worker/index.ts', text)).toEqual([])
  })

  test('an import without its extension', () => {
    expect(checkSource('worker/a.ts', `import { b } from './b'`)).toEqual([
      'worker/a.ts imports ./b without its extension',
    ])
  })
})

describe('what is allowed passes', () => {
  test.each([
    ['shared/dialog/a.ts', `import { catalogue } from '../intents/catalogue.ts'`],
    ['shared/domain/a.ts', `const at = new Date(now); const later = new Date(now + 1) // Date.now() in words`],
    ['shared/lib/a.test.ts', `import { test } from 'vitest'; Date.now()`],
    ['widget/app/a.tsx', `import { connectEngine } from '../../shared/engine/connect-engine.ts'`],
    ['worker/demo-shop/a.ts', `import { products } from '../../shared/demo/products.data.ts'`],
    ['shared/store/a.ts', `import Dexie from 'dexie'; import { ok } from '../lib/result.ts'`],
  ])('%s: %s', (path, text) => {
    expect(checkSource(path, text)).toEqual([])
  })
})

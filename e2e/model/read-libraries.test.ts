import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stripAddresses } from './engine-plugin.ts'
import { emptyLibrary } from './good-files.ts'
import { readLibraries } from './read-libraries.ts'

const sha256 = createHash('sha256').update(emptyLibrary).digest('hex')
const pin = { file: 'a.wasm', engine: '0.2.86', sha256 }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-libraries-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function fill(pins: unknown, files: Record<string, Uint8Array> = { 'a.wasm': emptyLibrary }): void {
  if (pins !== undefined) writeFileSync(join(folder, 'libraries.json'), JSON.stringify(pins))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
}

describe('libraries that go into the package', () => {
  test('none where there is no folder', () => {
    expect(readLibraries(join(folder, 'nothing'), '0.2.86')).toEqual([])
  })

  test('each with its path and hash', () => {
    fill([pin])
    expect(readLibraries(folder, '0.2.86')).toEqual([{ name: 'a.wasm', path: '/model-lib/a.wasm', sha256 }])
  })

  test.each<[string, unknown, Record<string, Uint8Array>, string]>([
    ['no pins', undefined, { 'a.wasm': emptyLibrary }, 'libraries.json is missing'],
    ['pins of another shape', [{ file: 'a.wasm' }], {}, 'libraries.json'],
    ['a name that leaves the folder', [{ ...pin, file: '../a.wasm' }], {}, 'libraries.json'],
    ['a library nobody pinned', [], { 'b.wasm': emptyLibrary }, 'does not name b.wasm'],
    ['a pin without its library', [pin], {}, 'is missing, but'],
    ['another engine', [{ ...pin, engine: '0.2.80' }], { 'a.wasm': emptyLibrary }, 'compiled for web-llm 0.2.80'],
    ['another file', [{ ...pin, sha256: '0'.repeat(64) }], { 'a.wasm': emptyLibrary }, 'is not the file'],
    ['a page instead', [pin], { 'a.wasm': new TextEncoder().encode('<!doctype html>') }, 'is not WebAssembly'],
  ])('the build stops: %s', (_, pins, files, sentence) => {
    fill(pins, files)
    expect(() => readLibraries(folder, '0.2.86')).toThrow(sentence)
  })
})

test('the build stops when the engine’s list of models is not where it was', () => {
  expect(() => stripAddresses('const prebuiltAppConfig = { model_list: [] };')).toThrow('is not where it was')
})

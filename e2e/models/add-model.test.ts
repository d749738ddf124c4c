import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listOfferedModels, listWidgetModels } from '../../shared/inference/catalogue/list-offered-models.ts'
import { engineVersion } from '../../shared/inference/manifest/engine-version.ts'
import { isLibraryPath, toLibraryPath } from '../../shared/protocol/model-path.ts'
import { readLibraries } from '../model/read-libraries.ts'
import { type AddPlaces, addModel } from './add-model.ts'
import { parseCommand } from './command-options.ts'
import { openHub } from './fixture-hub.ts'

const commit = 'ab12'.repeat(10)
const id = 'Qwen3-0.6B-q4f16_1-MLC'
const libraryName = 'Qwen3-0.6B-q4f16_1_cs1k-webgpu.wasm'
const files = new Map([
  ['README.md', Buffer.from('# not read by the engine')],
  ['mlc-chat-config.json', Buffer.from('{"model_type":"qwen3"}')],
  ['params_shard_0.bin', Buffer.alloc(5_000, 7)],
  ['params_shard_1.bin', Buffer.alloc(3_000, 9)],
  ['tensor-cache.json', Buffer.from('{"records":[]}')],
  ['tokenizer.json', Buffer.from('{"version":"1.0"}')],
])
const engineFiles = [...files.keys()].filter((name) => name !== 'README.md')

let hub: Awaited<ReturnType<typeof openHub>>
let folder = ''
let runs: string[][] = []
let places: AddPlaces
beforeAll(async () => {
  hub = await openHub(commit, files)
})
afterAll(() => hub.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-models-'))
  writeFileSync(join(folder, 'manifests.json'), '[]\n')
  writeFileSync(join(folder, 'lib.wasm'), Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0))
  mkdirSync(join(folder, 'model'))
  for (const [name, bytes] of files) writeFileSync(join(folder, 'model', name), bytes)
  runs = []
  hub.asked.length = 0
  hub.wrong.clear()
  places = {
    hub: hub.url,
    manifestFile: join(folder, 'manifests.json'),
    libraryFolder: join(folder, 'model-lib'),
    downloads: join(folder, 'downloads'),
    stateFolder: join(folder, 'state'),
    async run(_, options) {
      runs.push(options)
      return existsSync(options[5] ?? '') ? { code: 0, output: '' } : { code: 1, output: 'no such file' }
    },
    say: () => {},
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

async function add(...argv: string[]) {
  const options = parseCommand(['add', id, ...argv])
  if (options === null) throw new Error('only help was asked for')
  return addModel(options, places)
}
const readShipped = () => JSON.parse(readFileSync(places.manifestFile, 'utf8'))
const fail = async () => ({ code: 1, output: 'You are not logged in' })

test('from the hub into the bucket: every file named, at the newest commit, the own edge first and the hub last', async () => {
  const made = await add('--library', join(folder, 'lib.wasm'), '--mirror', 'https://models.example')
  expect(made.revision).toBe(commit)
  expect(made.files.map(({ path }) => path).sort()).toEqual(engineFiles.toSorted())
  for (const { path, bytes, sha256 } of made.files) {
    const content = files.get(path) ?? Buffer.alloc(0)
    expect([bytes, sha256]).toEqual([content.length, createHash('sha256').update(content).digest('hex')])
  }
  const layout = `${id}/resolve/${commit}/`
  const expected = [`/models/${layout}`, `https://models.example/${layout}`, `${hub.url}/mlc-ai/${layout}`]
  expect(made.mirrors).toEqual(expected)
  const keys = engineFiles.map((name) => `kefu-copilot-attachments/models/${id}/resolve/${commit}/${name}`)
  expect(runs.map(([, , , key]) => key)).toEqual(expect.arrayContaining(keys))
  for (const options of runs) expect(options).toContain('--remote')
  expect(listOfferedModels(readShipped(), engineVersion).map((model) => model.id)).toEqual([id])
})

test('the library goes into the package as the build takes it; without one the model is not offered', async () => {
  await add('--revision', commit)
  expect(listOfferedModels(readShipped(), engineVersion)).toEqual([])
  await add('--library', join(folder, 'lib.wasm'))
  expect(readLibraries(places.libraryFolder, engineVersion).map(({ name }) => name)).toEqual([libraryName])
  const again = await add()
  expect(again.engine.library).not.toBeNull()
  expect(readShipped()).toHaveLength(1)
})

test.each([
  ['that is named now', ['--library'], false],
  ['that the package has already', [], true],
  ['that nobody has', [], false],
])('onto the edge goes the library %s, under its hash: a chat takes it from nowhere else', async (_, named, isKept) => {
  if (isKept) await add('--library', join(folder, 'lib.wasm'))
  runs = []
  const { engine, files } = await add(...named.flatMap((option) => [option, join(folder, 'lib.wasm')]))
  const stored = runs.filter(([, , , key]) => key?.endsWith('.wasm'))
  expect(runs.length).toBe(files.length + stored.length)
  if (engine.library === null) return expect([stored, named, isKept]).toEqual([[], [], false])
  const path = toLibraryPath({ name: libraryName, sha256: engine.library?.sha256 ?? '' })
  expect([isLibraryPath(path), stored.map(([, , , key]) => key)]).toEqual([true, [`kefu-copilot-attachments${path}`]])
  const file = stored[0]?.[5] ?? ''
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(engine.library?.sha256)
})

test('what was downloaded and is right is not fetched again', async () => {
  await add()
  writeFileSync(`${places.downloads}/models/${id}/resolve/${commit}/params_shard_1.bin`, Buffer.alloc(3_000, 8))
  hub.asked.length = 0
  await add()
  expect(hub.asked.filter((url) => url.includes('/resolve/')).map((url) => url.split('/').at(-1))).toEqual([
    'params_shard_1.bin',
  ])
})

test('from a folder into the local edge: its name is its content', async () => {
  const made = await add('--from', join(folder, 'model'), '--local')
  expect(made.revision).toMatch(/^[0-9a-f]{40}$/)
  expect(made.mirrors).toEqual([`/models/${id}/resolve/${made.revision}/`])
  expect(runs[0]).toEqual(expect.arrayContaining(['--local', '--persist-to', places.stateFolder]))
  expect(hub.asked).toEqual([])
  writeFileSync(join(folder, 'model', 'tokenizer.json'), '{"version":"2.0"}')
  expect((await add('--from', join(folder, 'model'), '--local')).revision).not.toBe(made.revision)
})

test('into a folder for a static server', async () => {
  const out = join(folder, 'static')
  const mirror = ['--mirror', 'https://models.example/llm/']
  const made = await add('--from', join(folder, 'model'), '--out', out, ...mirror)
  expect(made.mirrors).toEqual([`https://models.example/llm/${id}/resolve/${made.revision}/`])
  expect(readdirSync(`${out}/${id}/resolve/${made.revision}`).sort()).toEqual(engineFiles.toSorted())
  expect(runs).toEqual([])
})

test('from a static server a model is the extension’s alone, and the command says so', async () => {
  const said: string[] = []
  Object.assign(places, { say: (line: string) => said.push(line) })
  const mirror = ['--mirror', 'https://models.example/llm/', '--library', join(folder, 'lib.wasm')]
  await add('--from', join(folder, 'model'), '--out', join(folder, 'static'), ...mirror)
  const offered = listOfferedModels(readShipped(), engineVersion)
  expect([offered.length, listWidgetModels(offered)]).toEqual([1, []])
  expect(said.at(-1)).toContain('Not offered in the chat')
})

describe('is refused with a sentence, and no manifest is written', () => {
  test.each<[string, () => void, string[], string]>([
    [
      'a large file that the hub sends damaged',
      () => hub.wrong.set('params_shard_0.bin', Buffer.alloc(5_000, 6)),
      [],
      'not the file',
    ],
    [
      'a small file that is another',
      () => hub.wrong.set('tokenizer.json', Buffer.from('{"version":"9.9"}')),
      [],
      'not the file',
    ],
    ['a file cut short', () => hub.wrong.set('params_shard_1.bin', Buffer.alloc(10)), [], 'not the file'],
    ['a commit that is not there', () => {}, ['--revision', 'f'.repeat(40)], '404: no such model or commit'],
    ['a hub that is down', () => Object.assign(places, { hub: 'http://127.0.0.1:1' }), [], 'could not be reached'],
    [
      'a bucket that takes nothing',
      () => Object.assign(places, { run: fail }),
      [],
      'could not be stored:\nYou are not logged in',
    ],
    ['a branch', () => {}, ['--revision', 'main'], 'has to be a commit'],
    ['a folder that is not there', () => {}, ['--from', '/no/such/folder'], 'There is no folder'],
    ['two sources', () => {}, ['--from', '.', '--revision', commit], 'exclude each other'],
    ['two places', () => {}, ['--local', '--out', '.'], 'exclude each other'],
    [
      'a library that is a page',
      () => writeFileSync(join(folder, 'lib.wasm'), '<!doctype html>'),
      [],
      'not a compiled library',
    ],
    ['an option nobody knows', () => {}, ['--fast'], '--help'],
    ['a mirror over plain http', () => {}, ['--mirror', 'http://models.example'], 'not an https address'],
  ])('%s', async (_, spoil, argv, sentence) => {
    spoil()
    const library = ['--library', join(folder, 'lib.wasm')]
    await expect(add(...library, ...argv)).rejects.toThrow(sentence)
    expect(readShipped()).toEqual([])
    expect(existsSync(places.libraryFolder)).toBe(false)
  })

  test.each<[string, string, string]>([
    ['no tokenizer', 'tokenizer.json', 'no model that the engine can read'],
    ['no list of shards', 'tensor-cache.json', 'no model that the engine can read'],
  ])('a folder with %s', async (_, name, sentence) => {
    rmSync(join(folder, 'model', name))
    await expect(add('--from', join(folder, 'model'), '--local')).rejects.toThrow(sentence)
    expect([readShipped(), runs]).toEqual([[], []])
  })

  test('a folder that nobody serves', async () => {
    await expect(add('--from', join(folder, 'model'), '--out', join(folder, 'out'))).rejects.toThrow('--mirror URL')
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  test.each([[['add', 'No-Such-Model']], [['remove', id]], [['add']]])('%j', (argv) => {
    expect(() => parseCommand(argv)).toThrow('--help')
  })
})

test('help is given when asked for, and when nothing is asked', () => {
  expect([parseCommand(['--help']), parseCommand([])]).toEqual([null, null])
})

import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { engineVersion } from '../manifest/engine-version.ts'
import { type ModelManifest, modelManifestSchema } from '../manifest/model-manifest.ts'
import { parseShippedManifests } from '../manifest/shipped-manifests.ts'
import { listOfferedModels, listWidgetModels } from './list-offered-models.ts'
import { modelCatalogue } from './model-catalogue.data.ts'

const revision = '0123456789'.repeat(4)
const file = (path: string, bytes = 10) => ({ path, bytes, sha256: 'ab'.repeat(32) })
const whole: ModelManifest = {
  model: 'Qwen3-0.6B-q4f16_1-MLC',
  revision,
  engine: {
    version: engineVersion,
    libraryName: 'Qwen3-0.6B-q4f16_1_cs1k-webgpu.wasm',
    library: { bytes: 5_000_000, sha256: 'cd'.repeat(32) },
  },
  files: ['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json', 'params_shard_0.bin'].map((path) =>
    file(path),
  ),
  mirrors: [`/models/Qwen3-0.6B-q4f16_1-MLC/resolve/${revision}/`],
}

describe('no model is offered that could not be fetched, verified and run', () => {
  test.each<[string, ModelManifest[], string[]]>([
    ['no manifest at all', [], []],
    ['a whole one', [whole], [whole.model]],
    ['a model that the catalogue does not know', [{ ...whole, model: 'Other-1B-q4f16_1-MLC' }], []],
    ['a manifest of another engine', [{ ...whole, engine: { ...whole.engine, version: '0.2.80' } }], []],
    ['the library of another model', [{ ...whole, engine: { ...whole.engine, libraryName: 'Other.wasm' } }], []],
    ['no library in the package', [{ ...whole, engine: { ...whole.engine, library: null } }], []],
  ])('%s', (_, manifests, ids) => {
    expect(listOfferedModels(manifests, engineVersion).map(({ id }) => id)).toEqual(ids)
  })

  test.each<[string, string[], string[]]>([
    ['that the own edge serves', [...whole.mirrors, `https://models.example/x/resolve/${revision}/`], [whole.model]],
    ['that others serve', [`https://models.example/x/resolve/${revision}/`], []],
  ])('a shopper’s device is offered one %s: %j', (_, mirrors, ids) => {
    const offered = listOfferedModels([{ ...whole, mirrors }], engineVersion)
    expect(listWidgetModels(offered).map(({ id }) => id)).toEqual(ids)
  })

  test('its size is the sum of its files', () => {
    expect(listOfferedModels([whole], engineVersion)[0]?.downloadBytes).toBe(40)
  })

  test('the manifests of this build are well formed and belong to models of the catalogue', () => {
    const ids = modelCatalogue.map(({ id }) => id)
    for (const { model } of parseShippedManifests()) expect(ids).toContain(model)
  })
})

test('engine and libraries are those of the package that is bundled', () => {
  const folder = new URL('../../../node_modules/@mlc-ai/web-llm/', import.meta.url)
  expect(JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')).version).toBe(engineVersion)
  const list = readFileSync(new URL('lib/index.js', folder), 'utf8')
  for (const { id, libraryName, vramMb, needsShaderF16 } of modelCatalogue) {
    const record = list.slice(list.indexOf(`model_id: "${id}"`)).slice(0, 400)
    expect(record, id).toContain(`/${libraryName}"`)
    expect(record, id).toContain(`vram_required_MB: ${vramMb},`)
    expect(needsShaderF16, id).toBe(id.includes('q4f16'))
  }
})

describe('a manifest that is not whole is refused', () => {
  const without = (path: string) => whole.files.filter((one) => one.path !== path)
  test.each<[string, object]>([
    ['a branch instead of a commit', { revision: 'main' }],
    ['no shard', { files: [...without('params_shard_0.bin'), file('tokenizer.model')] }],
    ['no list of shards', { files: [...without('tensor-cache.json'), file('tokenizer.model')] }],
    ['a file twice', { files: [...whole.files, file('tokenizer.json')] }],
    ['a file outside', { files: [...whole.files, file('../params_shard_1.bin')] }],
    ['a file without bytes', { files: [...without('tokenizer.json'), file('tokenizer.json', 0)] }],
    ['a short hash', { files: [...without('tokenizer.json'), { ...file('tokenizer.json'), sha256: 'ab' }] }],
    ['a mirror over plain http', { mirrors: [`http://models.example/x/resolve/${revision}/`] }],
    ['a mirror of another revision', { mirrors: [`https://models.example/x/resolve/${'9'.repeat(40)}/`] }],
    ['another model on the own edge', { mirrors: [`/models/Other/resolve/${revision}/`] }],
    ['no mirror', { mirrors: [] }],
    ['a field nobody knows', { note: 'x' }],
  ])('%s', (_, wrong) => {
    expect(v.safeParse(modelManifestSchema, { ...whole, ...wrong }).success).toBe(false)
  })

  test('and a whole one is not', () => {
    expect(v.safeParse(modelManifestSchema, whole).success).toBe(true)
  })
})

import { createHash } from 'node:crypto'
import { modelCatalogue } from '../../shared/inference/catalogue/model-catalogue.data.ts'
import { engineVersion } from '../../shared/inference/manifest/engine-version.ts'
import type { ModelManifest } from '../../shared/inference/manifest/model-manifest.ts'
import type { PackagedLibrary } from '../../shared/inference/packaged-libraries.ts'
import { toModelPath } from '../../shared/protocol/model-path.ts'
import { emptyLibrary, goodConfig } from './good-files.ts'

/** Where the journeys' own package is told that the model's files are. */
export const offeredPort = 47_613
/** The same for the chat's own build: its journey may run at the same time. */
export const widgetOfferedPort = 47_614
const revision = '1'.repeat(40)
const shards = 4
const shardBytes = 256 * 1024

/** Of the catalogue, so that they can be offered; both with what a software GPU has. */
const { id, libraryName } = findModel('Qwen2.5-0.5B-Instruct-q4f32_1-MLC')
const large = findModel('Qwen3-1.7B-q4f32_1-MLC')

const text = (words: string) => new TextEncoder().encode(words)

/** A model with nothing in it: a megabyte to fetch and verify. */
export const offeredFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ['mlc-chat-config.json', text(goodConfig)],
  ['tensor-cache.json', text('{"records":[]}')],
  ['tokenizer.json', text('{}')],
  ...Array.from(
    { length: shards },
    (_, at) => [`params_shard_${at}.bin`, new Uint8Array(shardBytes).map((__, byte) => (byte * 7 + at) % 251)] as const,
  ),
])

export const offeredBytes = [...offeredFiles.values()].reduce((sum, { length }) => sum + length, 0)

const offeredManifest: ModelManifest = {
  model: id,
  revision,
  engine: { version: engineVersion, libraryName, library: measure(emptyLibrary) },
  files: [...offeredFiles].map(([path, bytes]) => ({ path, ...measure(bytes) })),
  mirrors: [`http://127.0.0.1:${offeredPort}/${id}/resolve/${revision}/`],
}

/** A model for which no disk has room: nobody ever asks for its files. */
const tooLargeManifest: ModelManifest = {
  ...offeredManifest,
  model: large.id,
  engine: { ...offeredManifest.engine, libraryName: large.libraryName },
  files: [
    ...offeredManifest.files.filter(({ path }) => !path.startsWith('params_shard_')),
    ...Array.from({ length: 1_900 }, (_, at) => ({
      path: `params_shard_${at}.bin`,
      bytes: 8 * 2 ** 30,
      sha256: '0'.repeat(64),
    })),
  ],
  mirrors: [`http://127.0.0.1:${offeredPort}/${large.id}/resolve/${revision}/`],
}

export const offeredManifests = [offeredManifest, tooLargeManifest]

/** The smaller one as a chat is offered it. No file lies on the edge of a journey, so the second mirror is asked. */
export const widgetManifests: ModelManifest[] = [
  {
    ...offeredManifest,
    mirrors: [toModelPath(id, revision), `http://127.0.0.1:${widgetOfferedPort}/${id}/resolve/${revision}/`],
  },
]

/** Named in the package, but not there: the fake engine opens none. */
export const offeredLibraries: PackagedLibrary[] = [libraryName, large.libraryName].map((name) => ({
  name,
  path: `/model-lib/${name}`,
  sha256: measure(emptyLibrary).sha256,
}))

function findModel(wanted: string) {
  const found = modelCatalogue.find((model) => model.id === wanted)
  if (!found) throw new Error(`the catalogue has no longer ${wanted}, which the journeys are offered`)
  return found
}

function measure(bytes: Uint8Array) {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

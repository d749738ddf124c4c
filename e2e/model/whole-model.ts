import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineVersion } from '../../shared/inference/manifest/engine-version.ts'
import type { ModelManifest } from '../../shared/inference/manifest/model-manifest.ts'
import { emptyLibrary, goodConfig } from './good-files.ts'
import { readLibraries } from './read-libraries.ts'

/** A model's files by their names, and the library that runs it. */
export interface ModelFiles {
  files: ReadonlyMap<string, Uint8Array>
  library: { name: string; bytes: Uint8Array }
}

const revision = '0'.repeat(40)

/** All the files that a model must have, with nothing in them that an engine could run. */
export function makeHollowModel(): ModelFiles {
  const text = (words: string) => new TextEncoder().encode(words)
  const files = {
    'mlc-chat-config.json': text(goodConfig),
    'tensor-cache.json': text('{"records":[]}'),
    'tokenizer.json': text('{}'),
    'params_shard_0.bin': new Uint8Array(300_000).map((_, at) => at % 251),
  }
  return { files: new Map(Object.entries(files)), library: { name: 'hollow.wasm', bytes: emptyLibrary } }
}

/** A real model's folder, as `npm run models` and its makers lay it out, and the folder of its library. */
export function readModelFolders(folder: string, libraryFolder: string): ModelFiles {
  const names = readdirSync(folder).filter((name) => /\.(json|bin|model|txt)$/.test(name))
  const [library] = readLibraries(libraryFolder, engineVersion)
  if (!library) throw new Error(`${libraryFolder} holds no library`)
  return {
    files: new Map(names.map((name) => [name, readFileSync(join(folder, name))])),
    library: { name: library.name, bytes: readFileSync(join(libraryFolder, library.name)) },
  }
}

/** Its manifest, with the first mirror sending damaged shards where that is wished. */
export function toManifest({ files, library }: ModelFiles, server: string, mirrors: string[]): ModelManifest {
  return {
    model: 'Tried-MLC',
    revision,
    engine: { version: engineVersion, libraryName: library.name, library: measure(library.bytes) },
    files: [...files].map(([path, bytes]) => ({ path, ...measure(bytes) })),
    mirrors: mirrors.map((mirror) => `${server}/${mirror}/resolve/${revision}/`),
  }
}

function measure(bytes: Uint8Array) {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { engineVersion } from '../../shared/inference/manifest/engine-version.ts'
import type { ModelManifest } from '../../shared/inference/manifest/model-manifest.ts'
import { pinFile } from '../model/read-libraries.ts'
import { CommandError } from './command-options.ts'

type LibraryFacts = NonNullable<ModelManifest['engine']['library']>
/** A compiled library and what it is known by. */
export interface Library {
  bytes: Buffer
  facts: LibraryFacts
}

const pinsSchema = v.array(v.object({ file: v.string(), engine: v.string(), sha256: v.string() }))

/** Reads a library that somebody named. */
export function readLibrary(path: string): Library {
  if (!existsSync(path)) throw new CommandError(`There is no file ${path}.`)
  const bytes = readFileSync(path)
  const isWasm = bytes.length > 8 && bytes.readUInt32BE(0) === 0x0061736d
  if (!isWasm) throw new CommandError(`${path} is not a compiled library: it does not begin as WebAssembly does.`)
  return { bytes, facts: toFacts(bytes) }
}

/** The library that the package has already; null where it has none for this engine. */
export function readKeptLibrary(folder: string, name: string): LibraryFacts | null {
  const isPinned = readPins(folder).some(({ file, engine }) => file === name && engine === engineVersion)
  return isPinned && existsSync(`${folder}/${name}`) ? toFacts(readFileSync(`${folder}/${name}`)) : null
}

/** Puts a library into the package and pins it to the engine of this build. */
export function keepLibrary(folder: string, name: string, { bytes, facts }: Library): void {
  const others = readPins(folder).filter(({ file }) => file !== name)
  const pins = [...others, { file: name, engine: engineVersion, sha256: facts.sha256 }]
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}`, bytes)
  writeFileSync(`${folder}/${pinFile}`, `${JSON.stringify(pins, null, 2)}\n`)
}

function readPins(folder: string): v.InferOutput<typeof pinsSchema> {
  const path = `${folder}/${pinFile}`
  if (!existsSync(path)) return []
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), pinsSchema), readFileSync(path, 'utf8'))
  if (!parsed.success) throw new CommandError(`${path} is not well formed: ${parsed.issues[0].message}`)
  return parsed.output
}

function toFacts(bytes: Buffer): LibraryFacts {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

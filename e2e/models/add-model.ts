import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { isOnOwnEdge } from '../../shared/inference/catalogue/list-offered-models.ts'
import { engineVersion } from '../../shared/inference/manifest/engine-version.ts'
import {
  countBytes,
  type ModelFile,
  type ModelManifest,
  modelManifestSchema,
} from '../../shared/inference/manifest/model-manifest.ts'
import { toModelPath } from '../../shared/protocol/model-path.ts'
import { type AddOptions, CommandError } from './command-options.ts'
import { keepLibrary, readKeptLibrary, readLibrary } from './keep-library.ts'
import { placeFiles, type Run } from './place-files.ts'
import { readModelFolder, toRevision } from './read-folder.ts'
import { fetchHubFiles, fetchNewestCommit } from './read-hub.ts'

/** Where the command reads and writes; tests bring folders of their own. */
export interface AddPlaces {
  hub: string
  manifestFile: string
  /** Of the extension's package. */
  libraryFolder: string
  /** What was downloaded is kept here until the next time. */
  downloads: string
  /** Of the local edge. */
  stateFolder: string
  run: Run
  say(line: string): void
}

/** Adds a model: its files into their place, its library into the package, and last of all its manifest. */
export async function addModel(options: AddOptions, places: AddPlaces): Promise<ModelManifest> {
  const shipped = readManifests(places.manifestFile)
  const library = options.library === null ? null : readLibrary(options.library)
  const { folder, revision, files: named, hubMirror } = await gather(options, places)
  const manifest = check({
    model: options.model,
    revision,
    engine: {
      version: engineVersion,
      libraryName: options.libraryName,
      library: library?.facts ?? readKeptLibrary(places.libraryFolder, options.libraryName),
    },
    files: named,
    mirrors: toMirrors(options, revision, hubMirror),
  })
  const kept = resolve(options.library ?? `${places.libraryFolder}/${options.libraryName}`)
  await placeFiles(manifest, { folder, library: kept }, { ...places, place: options.place })
  if (library) keepLibrary(places.libraryFolder, options.libraryName, library)
  const others = shipped.filter(({ model }) => model !== manifest.model)
  writeWhole(places.manifestFile, `${JSON.stringify([...others, manifest], null, 2)}\n`)
  places.say(`${manifest.model} at ${revision}: ${named.length} files, ${countBytes(named)} bytes`)
  if (!manifest.engine.library)
    places.say(`Not offered yet: its library is missing. Add --library ${options.libraryName}`)
  else if (!isOnOwnEdge(manifest))
    places.say('Not offered in the chat: shoppers’ devices take a library from your edge alone.')
  return manifest
}

interface Gathered {
  folder: string
  revision: string
  files: ModelFile[]
  hubMirror: string | null
}

async function gather({ model, from, revision }: AddOptions, { hub, downloads }: AddPlaces): Promise<Gathered> {
  if (from !== null) {
    const files = await readModelFolder(resolve(from))
    return { folder: resolve(from), revision: toRevision(files), files, hubMirror: null }
  }
  const source = { hub, repository: `mlc-ai/${model}` }
  const commit = revision ?? (await fetchNewestCommit(source))
  const folder = `${downloads}${toModelPath(model, commit)}`
  const files = await fetchHubFiles(source, commit, folder)
  return { folder, revision: commit, files, hubMirror: `${hub}/${source.repository}/resolve/${commit}/` }
}

/** The merchant's own edge first, the hub last: from some networks it cannot be reached. */
function toMirrors({ model, place, mirrors }: AddOptions, revision: string, hubMirror: string | null): string[] {
  const own = place.kind === 'folder' ? [] : [toModelPath(model, revision)]
  const named = mirrors.map((url) => `${url.replace(/\/$/, '')}/${model}/resolve/${revision}/`)
  const all = [...own, ...named, ...(hubMirror === null ? [] : [hubMirror])]
  if (all.length === 0) throw new CommandError('Where will the folder be served from? Name it with --mirror URL.')
  return all
}

function check(manifest: ModelManifest): ModelManifest {
  const parsed = v.safeParse(modelManifestSchema, manifest)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new CommandError(
    `These files are no model that the engine can read: ${v.getDotPath(issue) ?? ''} ${issue.message}`,
  )
}

function readManifests(file: string): ModelManifest[] {
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), v.array(modelManifestSchema)),
    readFileSync(file, 'utf8'),
  )
  if (!parsed.success) throw new CommandError(`${file} is not well formed: ${parsed.issues[0].message}`)
  return parsed.output
}

/** All of it or nothing. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.part`, text)
  renameSync(`${file}.part`, file)
}

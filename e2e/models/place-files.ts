import { cpSync, mkdirSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { ModelManifest } from '../../shared/inference/manifest/model-manifest.ts'
import { toLibraryPath, toModelPath } from '../../shared/protocol/model-path.ts'
import { type AddOptions, CommandError } from './command-options.ts'

const bucket = 'kefu-copilot-attachments'

/** Runs a program of the packages; tests look at what would be run. */
export type Run = (command: string, options: string[]) => Promise<{ code: number; output: string }>

/** Where files go to, and by what. */
export interface Placing {
  place: AddOptions['place']
  /** Of the local edge. */
  stateFolder: string
  run: Run
  say(line: string): void
}

/**
 * Puts a model's files where devices fetch them, in the layout in which the engine asks, and its compiled library (a
 * file of this machine) onto the edge: a chat takes compiled code from its own edge alone.
 */
export async function placeFiles(
  manifest: Pick<ModelManifest, 'model' | 'revision' | 'files' | 'engine'>,
  { folder, library }: { folder: string; library: string },
  placing: Placing,
): Promise<void> {
  const path = toModelPath(manifest.model, manifest.revision)
  if (placing.place.kind === 'folder')
    return copyFiles(manifest, folder, `${placing.place.path}${path.slice('/models'.length)}`, placing)
  const all = manifest.files.map((file) => ({ from: `${folder}/${file.path}`, to: `${path}${file.path}` }))
  const { libraryName: name, library: facts } = manifest.engine
  if (facts !== null) all.push({ from: library, to: toLibraryPath({ name, sha256: facts.sha256 }) })
  for (const [at, { from, to }] of all.entries()) {
    await storeFile(from, to, placing)
    placing.say(`${at + 1} of ${all.length}: ${to.slice(to.lastIndexOf('/') + 1)}`)
  }
}

function copyFiles({ files }: Pick<ModelManifest, 'files'>, folder: string, target: string, { say }: Placing): void {
  mkdirSync(target, { recursive: true })
  for (const file of files) cpSync(`${folder}/${file.path}`, `${target}${file.path}`)
  say(`${files.length} files in ${target}`)
}

const types: Record<string, string> = { '.json': 'application/json', '.wasm': 'application/wasm' }

async function storeFile(from: string, to: string, { place, run, stateFolder }: Placing): Promise<void> {
  const where = place.kind === 'r2' ? ['--remote'] : ['--local', '--persist-to', stateFolder]
  const type = types[extname(to)] ?? 'application/octet-stream'
  const options = ['r2', 'object', 'put', `${bucket}${to}`, '--file', from, '--content-type', type, '--force', ...where]
  const { code, output } = await run('wrangler', options)
  if (code !== 0) throw new CommandError(`${basename(to)} could not be stored:\n${output.trim()}`)
}

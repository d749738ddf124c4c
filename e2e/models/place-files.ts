import { cpSync, mkdirSync } from 'node:fs'
import type { ModelManifest } from '../../shared/inference/manifest/model-manifest.ts'
import { toModelPath } from '../../shared/protocol/model-path.ts'
import { type AddOptions, CommandError } from './command-options.ts'

const bucket = 'kefu-copilot-attachments'

/** Runs a program of the packages; tests look at what would be run. */
export type Run = (command: string, options: string[]) => Promise<{ code: number; output: string }>

/** Puts a model's files where devices fetch them, in the layout in which the engine asks. */
export async function placeFiles(
  manifest: Pick<ModelManifest, 'model' | 'revision' | 'files'>,
  folder: string,
  {
    place,
    run,
    stateFolder,
    say,
  }: { place: AddOptions['place']; run: Run; stateFolder: string; say(line: string): void },
): Promise<void> {
  const path = toModelPath(manifest.model, manifest.revision)
  if (place.kind === 'folder') {
    const target = `${place.path}${path.slice('/models'.length)}`
    mkdirSync(target, { recursive: true })
    for (const file of manifest.files) cpSync(`${folder}/${file.path}`, `${target}${file.path}`)
    return say(`${manifest.files.length} files in ${target}`)
  }
  const where = place.kind === 'r2' ? ['--remote'] : ['--local', '--persist-to', stateFolder]
  for (const [at, file] of manifest.files.entries()) {
    const type = file.path.endsWith('.json') ? 'application/json' : 'application/octet-stream'
    const options = ['r2', 'object', 'put', `${bucket}${path}${file.path}`, '--file', `${folder}/${file.path}`]
    const { code, output } = await run('wrangler', [...options, '--content-type', type, '--force', ...where])
    if (code !== 0) throw new CommandError(`${file.path} could not be stored:\n${output.trim()}`)
    say(`${at + 1} of ${manifest.files.length}: ${file.path}`)
  }
}

import { createHash, type Hash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { ModelFile } from '../../shared/inference/manifest/model-manifest.ts'
import { modelFilePattern } from '../../shared/protocol/model-path.ts'
import { CommandError } from './command-options.ts'

/** The files of a folder that the engine reads, with sizes and hashes; others are left out. */
export async function readModelFolder(folder: string): Promise<ModelFile[]> {
  if (!existsSync(folder)) throw new CommandError(`There is no folder ${folder}.`)
  const files: ModelFile[] = []
  for (const path of readdirSync(folder).sort()) {
    if (!modelFilePattern.test(path)) continue
    files.push({ path, bytes: statSync(`${folder}/${path}`).size, sha256: await hashFile(`${folder}/${path}`) })
  }
  return files
}

/** A name for the content of a folder, as a commit is for the hub's. */
export function toRevision(files: readonly ModelFile[]): string {
  const lines = files.map(({ path, sha256 }) => `${path} ${sha256}\n`).sort()
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 40)
}

/** Reads a file of any size. */
export async function hashFile(path: string, hash: Hash = createHash('sha256')): Promise<string> {
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

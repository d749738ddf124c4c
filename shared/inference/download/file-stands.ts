import { toEngineFile } from '../manifest/model-addresses.ts'
import type { ModelFile, ModelManifest } from '../manifest/model-manifest.ts'
import type { DownloadDeps } from './download-deps.ts'
import { storing } from './storage-failure.ts'

/** How much of one file is on this device. */
export interface FileStand {
  file: ModelFile
  isWhole: boolean
  keptBytes: number
}

/** Looks at each file of a model; fetches nothing. */
export function readStands(
  manifest: ModelManifest,
  { whole, parts }: Pick<DownloadDeps, 'whole' | 'parts'>,
): Promise<FileStand[]> {
  const look = async (file: ModelFile): Promise<FileStand> => {
    const place = toEngineFile(manifest, file)
    const isWhole = await whole.has(place)
    return { file, isWhole, keptBytes: isWhole ? 0 : await parts.countBytes(place.url) }
  }
  return storing(() => Promise.all(manifest.files.map(look)))
}

/** What still has to find room: a file that has come lies twice for a moment, in pieces and whole. */
export function countMissingBytes(stands: readonly FileStand[]): number {
  const missing = stands.filter(({ isWhole }) => !isWhole)
  const largest = Math.max(0, ...missing.map(({ file }) => file.bytes))
  return largest + missing.reduce((sum, { file, keptBytes }) => sum + Math.max(0, file.bytes - keptBytes), 0)
}

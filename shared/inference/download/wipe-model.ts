import { toModelUrl } from '../manifest/model-addresses.ts'
import type { DownloadDeps } from './download-deps.ts'
import { toLockName } from './download-model.ts'

/**
 * Removes every file of a model from this device, in all revisions: whole ones, the list of shards that the engine's own
 * delete leaves, and unfinished ones; how many bytes that freed. Waits for a download that is under way; whoever wipes aborts theirs first.
 */
export async function wipeModel(model: string, { parts, whole, holdLock }: DownloadDeps): Promise<number> {
  return holdLock(toLockName(model), new AbortController().signal, async () => {
    const prefix = toModelUrl(model)
    const unfinished = await parts.dropBelow(prefix)
    return unfinished + (await whole.dropBelow(prefix, null))
  })
}

import type { OfferedModel } from './catalogue/list-offered-models.ts'
import { createBrowserDownload } from './download/browser-download.ts'
import { downloadModel } from './download/download-model.ts'
import { wipeModel } from './download/wipe-model.ts'
import { toEngineFile, toRevisionUrl } from './manifest/model-addresses.ts'
import type { ModelSource } from './open-local-model.ts'

/** What a device's buffers must hold at least; the engine itself falls back to this. */
const minBufferBytes = 256 * 1024 * 1024

/** Where an offered model comes from: our downloader, under the addresses at which the engine then finds it. */
export function toModelSource({ manifest, ...model }: OfferedModel, getEdge: () => string | null): ModelSource {
  const { needsShaderF16, minMemoryGb, thinks, contextTokens, libraryName } = model
  return {
    modelId: manifest.model,
    modelUrl: toRevisionUrl(manifest),
    libraryName,
    librarySha256: manifest.engine.library?.sha256 ?? '',
    files: manifest.files.map((file) => ({ ...toEngineFile(manifest, file), bytes: file.bytes })),
    needs: { needsShaderF16, minMemoryGb, minBufferBytes },
    thinks,
    contextTokens,
    download: async (onProgress, signal) =>
      downloadModel(manifest, await createBrowserDownload(getEdge()), { onProgress, signal }),
    wipe: async () => void (await wipeModel(manifest.model, await createBrowserDownload(getEdge()))),
  }
}

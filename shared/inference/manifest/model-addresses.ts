import type { EngineFile } from '../web-llm/engine-files.ts'
import type { ModelFile, ModelManifest } from './model-manifest.ts'

/** A name that no network can answer: what the browser evicted is asked for in vain and not from a stranger. */
const host = 'https://models.invalid'

/** Under which address every revision of a model lies in the engine's caches. */
export function toModelUrl(model: string): string {
  return `${host}/${model}/resolve/`
}

/** Whose file lies at an address in the engine's caches; null where it is no model's. */
export function toModelOf(url: string): string | null {
  const path = url.startsWith(`${host}/`) ? url.slice(host.length + 1) : ''
  const end = path.indexOf('/resolve/')
  return end > 0 ? path.slice(0, end) : null
}

/** The address that the engine is given: its own files lie below it, wherever they came from. */
export function toRevisionUrl({ model, revision }: Pick<ModelManifest, 'model' | 'revision'>): string {
  return `${toModelUrl(model)}${revision}/`
}

/** Where the engine looks for one file: its settings lie in a cache of their own. */
export function toEngineFile(manifest: Pick<ModelManifest, 'model' | 'revision'>, file: ModelFile): EngineFile {
  return {
    cache: file.path === 'mlc-chat-config.json' ? 'webllm/config' : 'webllm/model',
    url: `${toRevisionUrl(manifest)}${file.path}`,
    sha256: file.sha256,
  }
}

/** Where to ask, in order. A path on the merchant's own edge is left out where there is no edge. */
export function toMirrors({ mirrors }: ModelManifest, edge: string | null): string[] {
  return mirrors.flatMap((mirror) => {
    if (!mirror.startsWith('/')) return [mirror]
    return edge === null ? [] : [new URL(mirror, edge).href]
  })
}

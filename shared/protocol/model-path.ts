/** The files that the engine reads of one model; nothing else is fetched, kept or served. */
export const modelFilePattern =
  /^(mlc-chat-config|tensor-cache|tokenizer)\.json$|^tokenizer\.model$|^params_shard_\d{1,4}\.bin$/

/** A model's name as the engine's list has it. */
export const modelIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$/

/** A commit of the hub, or as many digits of a hash over a local folder: an address names its content for good. */
export const modelRevisionPattern = /^[0-9a-f]{40}$/

/** Where an edge serves one file of a model, without its own address: `/models/MODEL/resolve/REVISION/FILE`. */
export function isModelPath(path: string): boolean {
  const [before, models, model = '', resolve, revision = '', file = '', ...rest] = path.split('/')
  if (before !== '' || models !== 'models' || resolve !== 'resolve' || rest.length > 0) return false
  return modelIdPattern.test(model) && modelRevisionPattern.test(revision) && modelFilePattern.test(file)
}

/** The same layout for a whole model, with a slash at its end. */
export function toModelPath(model: string, revision: string): string {
  return `/models/${model}/resolve/${revision}/`
}

const hashPattern = /^[0-9a-f]{64}$/
/** A compiled library's name, as a manifest tells it. */
export const libraryNamePattern = /^[A-Za-z0-9._-]{1,100}\.wasm$/

/** Where an edge serves a compiled library to the chats of its shops. The address names its content, whatever its name. */
export function toLibraryPath({ name, sha256 }: { name: string; sha256: string }): string {
  return `/models/libraries/${sha256}/${name}`
}

/** Whether an edge may serve a compiled library there. */
export function isLibraryPath(path: string): boolean {
  const [, , , sha256 = '', name = ''] = path.split('/')
  return hashPattern.test(sha256) && libraryNamePattern.test(name) && path === toLibraryPath({ name, sha256 })
}

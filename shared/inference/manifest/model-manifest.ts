import * as v from 'valibot'
import {
  libraryNamePattern,
  modelFilePattern,
  modelIdPattern,
  modelRevisionPattern,
  toModelPath,
} from '../../protocol/model-path.ts'

const bytes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8 * 2 ** 30))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const fileSchema = v.strictObject({ path: v.pipe(v.string(), v.regex(modelFilePattern)), bytes, sha256 })
/** One file of a model: where it lies below the model's address, and what it must be. */
export type ModelFile = v.InferOutput<typeof fileSchema>

const engineSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  libraryName: v.pipe(v.string(), v.regex(libraryNamePattern)),
  /** What the compiled library must be; null while nobody has put it into the package. */
  library: v.nullable(v.strictObject({ bytes, sha256 })),
})

/**
 * Everything needed to fetch a model and to know that what came is it. A mirror is `https://…/resolve/REVISION/`, or a
 * path on the merchant's own edge; they are asked in their order.
 */
export const modelManifestSchema = v.pipe(
  v.strictObject({
    model: v.pipe(v.string(), v.regex(modelIdPattern)),
    revision: v.pipe(v.string(), v.regex(modelRevisionPattern)),
    engine: engineSchema,
    files: v.pipe(v.array(fileSchema), v.minLength(4), v.maxLength(2_000)),
    mirrors: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(8)),
  }),
  v.check(({ files }) => new Set(files.map(({ path }) => path)).size === files.length, 'A file is listed twice.'),
  v.check(({ files }) => hasAllKinds(files.map(({ path }) => path)), 'Not all files that the engine reads are listed.'),
  v.check(({ mirrors, ...rest }) => mirrors.every((mirror) => isMirror(mirror, rest)), 'A mirror has no such address.'),
)
export type ModelManifest = v.InferOutput<typeof modelManifestSchema>

/** All bytes of a model's files. */
export function countBytes(files: readonly ModelFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0)
}

function hasAllKinds(paths: string[]): boolean {
  const kinds = [/^mlc-chat-config\.json$/, /^tensor-cache\.json$/, /^tokenizer\./, /^params_shard_/]
  return kinds.every((kind) => paths.some((path) => kind.test(path)))
}

/** Plain http only on this machine, for who tries a folder of files out. */
function isMirror(mirror: string, { model, revision }: { model: string; revision: string }): boolean {
  if (mirror.startsWith('/')) return mirror === toModelPath(model, revision)
  return (
    /^(https:\/\/[^/?#\s]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)\/[^?#\s]*$/.test(mirror) &&
    mirror.endsWith(`/resolve/${revision}/`)
  )
}

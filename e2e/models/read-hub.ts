import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'
import type { ModelFile } from '../../shared/inference/manifest/model-manifest.ts'
import { modelFilePattern, modelRevisionPattern } from '../../shared/protocol/model-path.ts'
import { CommandError } from './command-options.ts'
import { hashFile } from './read-folder.ts'

const entrySchema = v.object({
  type: v.string(),
  path: v.string(),
  size: v.number(),
  /** Git's own hash of a small file's content. */
  oid: v.string(),
  /** Of a large file: the oid is the content's SHA-256. */
  lfs: v.optional(v.object({ oid: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), size: v.number() })),
})
type Entry = v.InferOutput<typeof entrySchema>

/** One model on the hub. */
export interface HubModel {
  hub: string
  /** `OWNER/NAME`. */
  repository: string
}

/** The newest commit. */
export async function fetchNewestCommit({ hub, repository }: HubModel): Promise<string> {
  const body = await fetchJson(`${hub}/api/models/${repository}/revision/main`)
  const parsed = v.safeParse(v.object({ sha: v.pipe(v.string(), v.regex(modelRevisionPattern)) }), body.value)
  if (!parsed.success) throw new CommandError(`${hub} does not tell the newest commit of ${repository}.`)
  return parsed.output.sha
}

/** Downloads the files that the engine reads, each checked against what the hub's list says; what is there is kept. */
export async function fetchHubFiles(model: HubModel, revision: string, folder: string): Promise<ModelFile[]> {
  const entries = (await fetchTree(model, revision)).filter(
    ({ type, path }) => type === 'file' && modelFilePattern.test(path),
  )
  mkdirSync(folder, { recursive: true })
  const files: ModelFile[] = []
  for (const entry of entries) {
    const target = `${folder}/${entry.path}`
    if (!existsSync(target) || !(await isEntry(target, entry))) await fetchEntry(model, { revision, entry, target })
    files.push({ path: entry.path, bytes: entry.size, sha256: await hashFile(target) })
  }
  return files
}

async function fetchTree({ hub, repository }: HubModel, revision: string): Promise<Entry[]> {
  const entries: Entry[] = []
  let next: string | null = `${hub}/api/models/${repository}/tree/${revision}`
  while (next !== null) {
    const page: { value: unknown; next: string | null } = await fetchJson(next)
    const parsed = v.safeParse(v.array(entrySchema), page.value)
    if (!parsed.success) throw new CommandError(`${next} did not answer with a list of files.`)
    entries.push(...parsed.output)
    next = page.next
  }
  return entries
}

async function fetchEntry(
  { hub, repository }: HubModel,
  { revision, entry, target }: { revision: string; entry: Entry; target: string },
): Promise<void> {
  const url = `${hub}/${repository}/resolve/${revision}/${entry.path}`
  const response = await ask(url)
  if (!response.body) throw new CommandError(`${url} answered with nothing.`)
  const part = `${target}.part`
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(part))
  if (!(await isEntry(part, entry)))
    throw new CommandError(`${url} is not the file that the hub’s list names. Try again.`)
  renameSync(part, target)
}

async function isEntry(path: string, { size, oid, lfs }: Entry): Promise<boolean> {
  if (statSync(path).size !== size) return false
  if (lfs) return (await hashFile(path)) === lfs.oid
  return (await hashFile(path, createHash('sha1').update(`blob ${size}\0`))) === oid
}

async function fetchJson(url: string): Promise<{ value: unknown; next: string | null }> {
  const response = await ask(url)
  const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? null
  try {
    return { value: await response.json(), next }
  } catch {
    throw new CommandError(`${url} did not answer with JSON.`)
  }
}

async function ask(url: string): Promise<Response> {
  const response = await fetch(url).catch((error: Error) => {
    throw new CommandError(`${url} could not be reached: ${error.message}`)
  })
  if (response.ok) return response
  throw new CommandError(
    `${url} answered ${response.status}${response.status === 404 ? ': no such model or commit' : ''}.`,
  )
}

import * as v from 'valibot'
import { ok, refuse } from '../lib/result.ts'
import {
  type BackupAnswer,
  type BackupCounts,
  type BackupFault,
  type BackupPreview,
  backupFileSchema,
  backupLimits,
  backupVersion,
  type TakenBackup,
} from '../protocol/local-backup.ts'
import { localArticleSchema, localImportSchema, localOrderSchema, localUseSchema } from '../protocol/local-shop.ts'
import { phraseSchema } from '../protocol/phrase.ts'
import type { Store } from '../store/store.ts'
import type { EngineEnvironment } from './environment.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { gunzip, gzip } from './gzip.ts'
import type { KeptPhrases } from './kept-phrases.ts'
import type { LocalArticles } from './local-articles.ts'
import { type LocalLearning, mergeUses } from './local-learning.ts'
import { mergePhrases } from './merge-phrases.ts'

interface LocalBackupsDeps {
  env: Pick<EngineEnvironment, 'now' | 'makeId' | 'fetch'>
  store: Store
  articles: LocalArticles
  phrases: KeptPhrases
  learning: LocalLearning
}

/** What a backup holds; what a later version added is optional here. */
const bodySchema = v.object({
  articles: v.array(localArticleSchema),
  orders: v.array(localOrderSchema),
  imports: v.array(localImportSchema),
  settings: v.object({ isOn: v.boolean() }),
  phrases: v.optional(v.array(phraseSchema), []),
  draftUses: v.optional(v.array(localUseSchema), []),
})
type BackupBody = v.InferOutput<typeof bodySchema>

const outsideSchema = v.object({ format: backupFileSchema.entries.format, version: backupFileSchema.entries.version })

/** Everything kept here as one file. */
export async function writeBackup(deps: LocalBackupsDeps): Promise<Uint8Array<ArrayBuffer>> {
  const { env, store, articles, phrases, learning } = deps
  const body: BackupBody = {
    articles: articles.getAll(),
    orders: await store.loadLocal('localOrders', localOrderSchema),
    imports: await store.loadLocal('localImports', localImportSchema),
    settings: { isOn: articles.getState().isOn },
    phrases: (await phrases.get()).phrases,
    draftUses: await learning.kept.get(),
  }
  const text = JSON.stringify(body)
  const file: v.InferOutput<typeof backupFileSchema> = {
    ...{ format: 'kefu-local-backup', version: backupVersion, madeAt: new Date(env.now()).toISOString() },
    ...{ sum: await sumOf(text), body: text },
  }
  return gzip(new TextEncoder().encode(JSON.stringify(file)))
}

/** Backups that were looked at; the last one can be taken. */
export class LocalBackups {
  readonly #deps: LocalBackupsDeps
  #opened: { file: string; body: BackupBody } | null = null

  constructor(deps: LocalBackupsDeps) {
    this.#deps = deps
  }

  async open(url: string): Promise<BackupAnswer<BackupPreview, BackupFault>> {
    this.#opened = null
    const bytes = await fetchBytes(this.#deps.env, url, backupLimits.packedBytes)
    const read = bytes.ok ? await readBackup(bytes.value) : bytes
    if (!read.ok) return read
    const file = this.#deps.env.makeId()
    this.#opened = { file, body: read.value.body }
    return ok({ file, madeAt: read.value.madeAt, ...(await this.#compare(read.value.body)).counts })
  }

  /** One transaction: a backup is here whole, or nothing of it. */
  async take(file: string): Promise<TakenBackup | null> {
    const opened = this.#opened
    if (opened?.file !== file) return null
    const { articles, phrases, learning, env } = this.#deps
    const { counts, body } = await this.#compare(opened.body)
    const orders = body.orders.map((one) => ({
      ...{ table: 'localOrders' as const, key: one.order.id, group: one.importId },
      body: one,
    }))
    const imports = body.imports.map((one) => ({
      ...{ table: 'localImports' as const, key: one.importId, group: '' },
      body: one,
    }))
    const put = [...orders, ...imports]
    await phrases.change(
      (held) => ({ ...held, phrases: mergePhrases(body.phrases, held.phrases).phrases }),
      (besides) =>
        learning.kept.change(
          (held) => mergeUses(body.draftUses, held, new Date(env.now())),
          (uses) => articles.apply({ put: body.articles, beside: { put, settings: { ...besides, ...uses } } }),
        ),
    )
    await learning.look()
    if (body.settings.isOn) await articles.setOn(true)
    this.#opened = null
    return counts
  }

  /** Of two copies the newer one stays. */
  async #compare(told: BackupBody): Promise<{ counts: TakenBackup; body: BackupBody }> {
    const { store, articles, phrases } = this.#deps
    const heldOrders = await store.loadLocal('localOrders', localOrderSchema)
    const ofArticles = pickNewer(told.articles, articles.getAll(), ({ article }) => article.id)
    const ofOrders = pickNewer(told.orders, heldOrders, ({ order }) => order.id)
    const body = { ...told, articles: ofArticles.taken, orders: ofOrders.taken }
    const { counts: ofPhrases } = mergePhrases(told.phrases, (await phrases.get()).phrases)
    return { counts: { articles: ofArticles.counts, orders: ofOrders.counts, phrases: ofPhrases }, body }
  }
}

function pickNewer<T extends { at: string }>(
  told: readonly T[],
  held: readonly T[],
  idOf: (one: T) => string,
): { taken: T[]; counts: BackupCounts } {
  const before = new Map(held.map((one) => [idOf(one), one]))
  const counts: BackupCounts = { added: 0, replaced: 0, kept: 0 }
  const taken = told.filter((one) => {
    const known = before.get(idOf(one))
    const way = known === undefined ? 'added' : known.at < one.at ? 'replaced' : 'kept'
    counts[way] += 1
    return way !== 'kept'
  })
  return { taken, counts }
}

async function readBackup(
  bytes: Uint8Array,
): Promise<BackupAnswer<{ madeAt: string; body: BackupBody }, Exclude<BackupFault, 'unreadable'>>> {
  const unpacked = await gunzip(bytes, backupLimits.unpackedBytes)
  if (!unpacked.ok) return refuse(unpacked.reason === 'not-gzip' ? 'not-a-backup' : unpacked.reason)
  const told = parseJson(new TextDecoder().decode(unpacked.value))
  const outside = v.safeParse(outsideSchema, told)
  if (!outside.success) return refuse('not-a-backup')
  if (outside.output.version > backupVersion) return refuse('newer')
  const file = v.safeParse(backupFileSchema, told)
  if (!file.success || (await sumOf(file.output.body)) !== file.output.sum) return refuse('broken')
  const body = v.safeParse(bodySchema, parseJson(file.output.body))
  return body.success ? ok({ madeAt: file.output.madeAt, body: body.output }) : refuse('broken')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // no backup; the caller says so
  }
}

async function sumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { bulkLineSchema, bulkUndoneSchema, bulkWriteSchema } from '../../shared/protocol/desk-bulk.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { log } from '../http/log.ts'
import { refuse } from '../http/refuse.ts'
import { runBulk } from '../knowledge/bulk/run-bulk.ts'
import { undoBulk } from '../knowledge/bulk/undo-bulk.ts'
import { mayPublish } from '../knowledge/publishing/may-publish.ts'

type BulkLine = v.InferOutput<typeof bulkLineSchema>

/** Many articles changed alike, and that taken back. */
export const deskArticlesBulk = new Hono<AppEnv>()

deskArticlesBulk.post(
  '/articles/bulk',
  describeRoute({
    summary: 'Change many articles; the answer is one JSON line after another, the last says what became of them',
    ...answers(bulkLineSchema),
  }),
  check('json', bulkWriteSchema),
  async (context) => {
    const { staff } = context.var
    const { env } = context
    const may = await mayPublish(env.DB, staff)
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const tell = async (line: BulkLine) => {
      // Whoever asked may be gone: what was begun is done all the same.
      await writer.write(new TextEncoder().encode(`${JSON.stringify(line)}\n`)).catch(() => undefined)
    }
    const run = async () => {
      try {
        const runId = `bulk-${crypto.randomUUID()}`
        const onProgress = (done: number) => tell({ kind: 'progress', done })
        const write = context.req.valid('json')
        const { shop } = staff
        const onFault = (error: unknown) => log.error('bulk.part-failed', { shop, runId, message: String(error) })
        const now = new Date()
        const done = await runBulk(env.DB, { shop, staff, mayPublish: may, write, runId, now, onProgress, onFault })
        if (done.changed > 0) await announceRevision(env, shop, done.revision)
        await tell(done)
      } catch (error) {
        log.error('bulk.failed', { shop: staff.shop, message: String(error) })
        await tell({ kind: 'failed' })
      }
      await writer.close().catch(() => undefined) // as above
    }
    context.executionCtx.waitUntil(run())
    return context.body(readable, 200, { 'content-type': 'text/x-ndjson; charset=utf-8' })
  },
)

deskArticlesBulk.post(
  '/articles/bulk/:id/undo',
  describeRoute({ summary: 'Give the articles of a change their old words back', ...answers(bulkUndoneSchema) }),
  check('param', v.object({ id: recordIdSchema })),
  async (context) => {
    const { staff } = context.var
    const { id: runId } = context.req.valid('param')
    const undone = await undoBulk(context.env.DB, { shop: staff.shop, staff, runId, now: new Date() })
    if (!undone.ok) return refuse(context, { code: undone.reason })
    if (undone.value.restored > 0) await announceRevision(context.env, staff.shop, undone.value.revision)
    return context.json(undone.value)
  },
)

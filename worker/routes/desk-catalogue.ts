import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { type DeskCatalogue, deskCatalogueSchema, skuPatchSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { tellRestocked } from '../actions/tell-restocked.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { type ShopRecord, toArticles, toCatalogue } from '../knowledge/catalogue-records.ts'
import { loadRecords } from '../knowledge/load-records.ts'
import { auditChange, patchRecord } from '../knowledge/write-record.ts'

const linesType = 'text/x-ndjson'
const articlesPerLine = 100
const idParam = v.object({ id: recordIdSchema })

/** What the shop sells and promises, read and edited by its staff. Every change reaches open clients within seconds. */
export const deskCatalogue = new Hono<AppEnv>()

deskCatalogue.get(
  '/catalogue',
  describeRoute({ summary: 'Everything staff may edit', ...answers(deskCatalogueSchema) }),
  async (context) => {
    const empty = { revision: 0, records: new Map<string, ShopRecord>() }
    const { revision, records } = await loadRecords(context.env.DB, context.var.staff.shop, empty)
    const { settings, products, skus, sizeCharts, returnPolicy } = toCatalogue(records)
    const articles = toArticles(records)
    const catalogue: DeskCatalogue = { revision, settings, products, skus, sizeCharts, returnPolicy, articles }
    return context.req.header('accept')?.includes(linesType) ? inLines(context, catalogue) : context.json(catalogue)
  },
)

deskCatalogue.put(
  '/skus/:id',
  describeRoute({ summary: 'Change price, stock or restock date', ...answers(writtenSchema) }),
  check('param', idParam),
  check('json', skuPatchSchema),
  async (context) => {
    const { id } = context.req.valid('param')
    const patch = context.req.valid('json')
    const audit = auditOf(context, 'sku.changed', id)
    const written = await patchRecord(context.env.DB, context.var.staff.shop, { kind: 'sku', id, patch }, audit)
    if (patch.stock) context.executionCtx.waitUntil(tellRestocked(context.env, new Date()))
    return answerWritten(context, id, written)
  },
)

/** First everything but the articles, then some of them a line: a page reads thousands without holding up. */
function inLines(context: Context<AppEnv>, { articles, ...rest }: DeskCatalogue): Response {
  const parts = Array.from({ length: Math.ceil(articles.length / articlesPerLine) }, (_, at) =>
    articles.slice(at * articlesPerLine, (at + 1) * articlesPerLine),
  )
  const lines = [{ ...rest, articles: [] }, ...parts].map((line) => `${JSON.stringify(line)}\n`)
  return context.body(lines.join(''), 200, { 'content-type': `${linesType}; charset=utf-8` })
}

/** The audit entry of a change that the caller is about to make. */
export function auditOf(context: Context<AppEnv>, action: string, subject: string): D1PreparedStatement {
  const { shop, id: staffId } = context.var.staff
  return auditChange(context.env.DB, { shop, staffId, action, subject, now: new Date() })
}

async function answerWritten(context: Context<AppEnv>, id: string, revision: number | null): Promise<Response> {
  if (revision === null) return refuse(context, { code: 'unknown-record' })
  const { shop } = context.var.staff
  await announceRevision(context.env, shop, revision)
  return context.json({ revision, id })
}

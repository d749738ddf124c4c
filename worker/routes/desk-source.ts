import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { type DeskSource, deskSourceSchema, deskSourceWriteSchema } from '../../shared/protocol/desk-source.ts'
import { parseEndpoint } from '../commerce/rest-endpoint.ts'
import { loadRestSetting, type RestSetting, saveRestSetting } from '../commerce/rest-settings.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { auditOf } from './desk-catalogue.ts'

/** Where a shop's orders come from: its own system or our books. Read by staff, changed by owners and integrators. */
export const deskSource = new Hono<AppEnv>()

deskSource.get(
  '/source',
  describeRoute({ summary: 'Where orders come from', ...answers(deskSourceSchema) }),
  async (context) => {
    const setting = await loadRestSetting(context.env, context.var.staff.shop)
    const source: DeskSource = setting === null ? { kind: 'books' } : { kind: 'rest', endpoint: setting.endpoint }
    return context.json(source)
  },
)

deskSource.put(
  '/source',
  describeRoute({ summary: "Name the shop's own order system, or give it up", ...answers(deskSourceSchema) }),
  check('json', deskSourceWriteSchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'operator') return refuse(context, { code: 'forbidden' })
    const wish = context.req.valid('json')
    const setting = wish.kind === 'rest' ? toSetting(wish) : null
    if (setting === 'malformed') return refuse(context, { code: 'malformed', field: 'endpoint' })
    await saveRestSetting(context.env, shop, setting, new Date())
    await auditOf(context, 'source.changed', setting?.endpoint ?? 'books').run()
    const saved: DeskSource = setting === null ? { kind: 'books' } : { kind: 'rest', endpoint: setting.endpoint }
    return context.json(saved)
  },
)

/** The address as it will be called; credentials, private names and the like are refused here, not at the first call. */
function toSetting({ endpoint, secret }: RestSetting): RestSetting | 'malformed' {
  const parsed = parseEndpoint(endpoint)
  return parsed.ok ? { endpoint: parsed.value.href, secret } : 'malformed'
}

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { type DeskTracking, deskTrackingSchema, deskTrackingWriteSchema } from '../../shared/protocol/desk-tracking.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { callbackOf, loadTracker, saveTracker, type Tracker } from '../tracking/tracker-settings.ts'
import { auditOf } from './desk-catalogue.ts'

/** The agreement with kuaidi100: read by staff, changed by owners and integrators. */
export const deskTracking = new Hono<AppEnv>()

deskTracking.get(
  '/tracking',
  describeRoute({ summary: 'Whether kuaidi100 pushes parcels of this shop', ...answers(deskTrackingSchema) }),
  async (context) => {
    const { shop } = context.var.staff
    return context.json(toShown(shop, await loadTracker(context.env, shop)))
  },
)

deskTracking.put(
  '/tracking',
  describeRoute({ summary: 'Agree with kuaidi100, or give it up', ...answers(deskTrackingSchema) }),
  check('json', deskTrackingWriteSchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'operator') return refuse(context, { code: 'forbidden' })
    const wish = context.req.valid('json')
    const { origin } = new URL(context.req.url)
    const tracker: Tracker | null = wish.kind === 'none' ? null : { salt: wish.salt, key: wish.key ?? null, origin }
    await saveTracker(context.env, shop, tracker, new Date())
    await auditOf(context, 'tracking.changed', wish.kind).run()
    return context.json(toShown(shop, tracker))
  },
)

function toShown(shop: string, tracker: Tracker | null): DeskTracking {
  if (tracker === null) return { callback: null, subscribes: false }
  return { callback: callbackOf(tracker.origin, shop), subscribes: tracker.key !== null }
}

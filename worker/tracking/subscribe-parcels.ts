import * as v from 'valibot'
import { carrierNames } from '../../shared/domain/importers/kuaidi100.data.ts'
import { type Order, orderSchema } from '../../shared/protocol/commerce.ts'
import { readLimited } from '../commerce/rest-answer.ts'
import { log } from '../http/log.ts'
import { callbackOf, loadTracker, type Tracker } from './tracker-settings.ts'

const address = 'https://poll.kuaidi100.com/poll'
/** Asked for in one run; kuaidi100 takes twenty a second. */
const batchSize = 20
const timeoutMs = 5000
/** Asking again changes nothing: no such carrier, wrong data, a key that is not valid. */
const hopeless = ['600', '601', '700', '701', '702']
/** It is watched already. */
const known = '501'
/** Only this carrier's parcels are not found without the receiver's number. */
const asksForPhone = 'shunfeng'

const waitingRow = v.object({
  shop: v.string(),
  waybill: v.string(),
  order_id: v.string(),
  body: v.pipe(v.string(), v.parseJson(), orderSchema),
})
type Waiting = v.InferOutput<typeof waitingRow>
const answerSchema = v.object({
  result: v.boolean(),
  returnCode: v.pipe(v.union([v.string(), v.number()]), v.toString()),
})
const codes = new Map([...carrierNames].map(([code, name]) => [name, code]))

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Asks kuaidi100 to watch the parcels of shops that gave it a key, each parcel until it was taken on or cannot be. */
export async function subscribeParcels(
  env: Env,
  now: Date,
  send: Fetch = (url, init) => fetch(url, init),
): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT parcels.shop, parcels.waybill, parcels.order_id, orders.body FROM parcels
     JOIN trackers ON trackers.shop = parcels.shop AND trackers.key IS NOT NULL
     JOIN orders ON orders.shop = parcels.shop AND orders.id = parcels.order_id
     WHERE parcels.subscribed_at IS NULL AND parcels.tries < 3 LIMIT ?`,
  )
    .bind(batchSize)
    .all()
  for (const waiting of results.map((row) => v.parse(waitingRow, row))) {
    const tracker = await loadTracker(env, waiting.shop)
    if (tracker !== null) await subscribe(env, waiting, tracker, { now, send })
  }
}

async function subscribe(
  env: Env,
  waiting: Waiting,
  tracker: Tracker,
  { now, send }: { now: Date; send: Fetch },
): Promise<void> {
  const { shop, waybill, order_id: orderId } = waiting
  const param = toParam(waiting, tracker)
  const code = param === null ? 'hopeless' : await ask(param, send)
  const isOn = code === '200' || code === known
  const tries = isOn || (code !== 'hopeless' && !hopeless.includes(code)) ? 'tries + 1' : '3'
  await env.DB.prepare(
    `UPDATE parcels SET subscribed_at = ?4, tries = ${tries} WHERE shop = ?1 AND waybill = ?2 AND order_id = ?3`,
  )
    .bind(shop, waybill, orderId, isOn ? now.toISOString() : null)
    .run()
  if (!isOn) log.warn('tracking.refused', { shop, code })
}

/** Null for a parcel that need not be watched, or whose carrier has no code. */
function toParam({ shop, waybill, body }: Waiting, { salt, key, origin }: Tracker): unknown {
  const parcel = body.shipments.find((one) => one.waybill === waybill)
  const company = codes.get(parcel?.carrier ?? '')
  if (parcel === undefined || parcel.status === 'signed' || company === undefined) return null
  const parameters = { callbackurl: callbackOf(origin, shop), salt, resultv2: '4', ...phoneOf(company, body) }
  return { company, number: waybill, key, parameters }
}

function phoneOf(company: string, { address: { phone } }: Order): { phone?: string } {
  const digits = phone.replace(/\D/g, '')
  return company === asksForPhone && digits.length === 11 ? { phone: digits } : {}
}

/** The answer's code; none when there was no answer to be read. */
async function ask(param: unknown, send: Fetch): Promise<string> {
  try {
    const response = await send(address, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ schema: 'json', param: JSON.stringify(param) }).toString(),
    })
    const body = await readLimited(response)
    if (!response.ok || !body.ok) return 'none'
    const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), answerSchema), new TextDecoder().decode(body.value))
    return answer.success ? answer.output.returnCode : 'none'
  } catch {
    // No network or too late: the next run asks again.
    return 'none'
  }
}

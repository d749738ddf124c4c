import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { sampleOrder, sampleRules } from '../../shared/domain/actions/sample-setting.ts'
import { type Action, type ActionOutcome, actionOutcomeSchema } from '../../shared/protocol/action.ts'
import type { Order } from '../../shared/protocol/commerce.ts'
import { createDemoSource } from '../commerce/demo-source.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { bumpShop } from '../knowledge/write-record.ts'
import { newId, openConversation, textOf } from './client.ts'
import { ask, openSession } from './edge.ts'
import { sayFixed, scriptTurns } from './scripted-turns.ts'

const outcomeText = v.pipe(v.string(), v.parseJson(), actionOutcomeSchema)

/** Gives the demo shop a record, and every room word of it. */
export async function putRecord(kind: string, id: string, body: unknown): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO records (shop, kind, id, revision, body)
       SELECT 'demo', ?1, ?2, revision + 1, ?3 FROM shops WHERE id = 'demo'
       ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, body = excluded.body`,
    ).bind(kind, id, JSON.stringify(body)),
    bumpShop(env.DB, 'demo'),
  ])
  await announceRevision(env, 'demo', (await loadRevision(env.DB, 'demo')) ?? 0)
}

/** Rules that let a good deal be done, where the demo shop itself may be stricter. */
export async function relaxRules(): Promise<void> {
  await putRecord('service', 'main', sampleRules({ selfServiceHours: null }))
}

/** Puts an order into the demo shop; its lines are of the shop's own goods. */
export async function putOrder(changed: Partial<Order> & Pick<Order, 'id'>): Promise<void> {
  const lines = sampleOrder().lines.map((line, at) => ({
    ...line,
    ...{ id: `${changed.id}-${at + 1}`, skuId: ['sku-yunji-teal', 'sku-ximang-black'][at] ?? line.skuId },
    productId: ['p-yunji-pack', 'p-ximang-headlamp'][at] ?? line.productId,
  }))
  const order = sampleOrder({ memberId: 'm-zhou', lines, paidAt: new Date().toISOString(), ...changed })
  await env.DB.prepare(
    `INSERT INTO orders (shop, id, member_id, phone_last4, created_at, body) VALUES ('demo', ?, ?, '0618', ?, ?)
     ON CONFLICT (shop, id) DO UPDATE SET body = excluded.body`,
  )
    .bind(order.id, order.memberId, order.createdAt, JSON.stringify(order))
    .run()
}

/** An order as the shop's books have it. */
export async function readOrder(id: string): Promise<Order> {
  const found = await createDemoSource(env.DB).fetchOrder('demo', id)
  if (found === null) throw new Error(`no order ${id}`)
  return found.order
}

/** Pieces on hand. */
export async function readStock(skuId: string): Promise<number | undefined> {
  const [sku] = await createDemoSource(env.DB).fetchSkus('demo', [skuId])
  return sku?.stock
}

/** Turns that do what the message says, written as JSON, and answer with what came of it. */
export function actAsTold(): void {
  scriptTurns(async ({ text }, sources) => {
    if (text.startsWith('look up ')) {
      const [, , order = '', last4 = ''] = text.split(' ')
      const found = await sources.lookUpOrder(order, last4)
      return sayFixed(found.ok ? 'found' : found.reason)
    }
    if (text === 'tickets') return sayFixed(JSON.stringify(await sources.lookUpTickets()))
    return sayFixed(JSON.stringify(await sources.act(JSON.parse(text))))
  })
}

/** A shopper who has logged in, or none; `act` says what an action came to. */
export async function actor(memberId: string | null) {
  const session = await openSession()
  const { socket } = await openConversation(session.accessToken, session.conversationId)
  if (memberId !== null) {
    const login = await ask('/demo/log-in', { body: { memberId } })
    const { jwt } = v.parse(v.object({ jwt: v.string() }), await login.json())
    socket.send({ type: 'identity.present', clientId: newId(), jwt })
    await socket.next('identity.accepted')
  }
  const post = async (text: string): Promise<number> => {
    const clientId = newId()
    socket.send({ type: 'message.post', clientId, text })
    const { seq } = await socket.next('message.posted', ({ message }) => message.clientId === clientId)
    return seq
  }
  const say = async (text: string): Promise<string> => {
    const seq = await post(text)
    socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    return textOf(await socket.next('message.posted', ({ message }) => message.answers === seq))
  }
  const act = async (action: Action): Promise<ActionOutcome> => v.parse(outcomeText, await say(JSON.stringify(action)))
  return { ...session, socket, post, say, act }
}

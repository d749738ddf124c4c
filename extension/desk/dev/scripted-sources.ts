import * as v from 'valibot'
import type { DeskSource } from '../../../shared/protocol/desk-source.ts'
import { deskSourceWriteSchema, sourceTrialSchema } from '../../../shared/protocol/desk-source.ts'
import { at } from './scripted-conversations.ts'

const books: DeskSource = { kind: 'books', orders: 38, fromFiles: 12 }
const breaker = { failures: 0, pausedUntil: null }

/**
 * Stands in for the edge's routes of orders, a shop of its own for each: `wrong` in a secret is refused by the shop,
 * `down` in an address is paused.
 */
export function createScriptedSources() {
  const shop: { source: DeskSource } = { source: books }
  return (path: string, init: RequestInit | undefined): Response => answer(shop, path, init)
}

function answer(shop: { source: DeskSource }, path: string, init: RequestInit | undefined): Response {
  if (path === 'orders/import') return Response.json({ added: 25, updated: 0, kept: [], refused: [] })
  if (path === 'traces/import') return Response.json({ updated: 0, refused: [{ index: 0, reason: 'unknown-order' }] })
  if (path === 'source' && init?.method !== 'PUT') return Response.json(shop.source)
  const body: unknown = JSON.parse(String(init?.body))
  if (path === 'source/trial') return answerTrial(v.parse(sourceTrialSchema, body))
  const wish = v.parse(deskSourceWriteSchema, body)
  if (wish.kind === 'rest' && !wish.endpoint.startsWith('https:')) return refuseAddress()
  const isDown = wish.kind === 'rest' && wish.endpoint.includes('down')
  shop.source =
    wish.kind === 'books'
      ? books
      : {
          kind: 'rest',
          endpoint: wish.endpoint,
          changedAt: at(0),
          breaker: isDown ? { failures: 5, pausedUntil: at(-1) } : breaker,
        }
  return Response.json(shop.source)
}

function answerTrial({ endpoint, secret, order }: v.InferOutput<typeof sourceTrialSchema>): Response {
  if (!endpoint.startsWith('https:')) return refuseAddress()
  if (secret?.includes('wrong')) {
    const asked = 'GET /orders/kefu-connection-test'
    return Response.json({ outcome: 'failed', tookMs: 84, asked, trouble: 'denied' })
  }
  const found = order === undefined ? null : { id: order, status: 'shipped', lines: 2 }
  return Response.json({ outcome: 'connected', tookMs: 126, products: 24, order: found })
}

function refuseAddress(): Response {
  return Response.json({ code: 'malformed', field: 'endpoint', rule: 'not-https' }, { status: 400 })
}

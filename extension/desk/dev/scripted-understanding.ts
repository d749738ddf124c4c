import * as v from 'valibot'
import { type ShopUnderstanding, understandingWriteSchema } from '../../../shared/protocol/shop-understanding.ts'

const first: ShopUnderstanding = {
  revision: 2,
  enabled: true,
  examples: [
    {
      id: 'e1',
      text: '蹲一个',
      intent: 'restock_notify',
      addedAt: '2026-11-20T03:10:00.000Z',
      addedBy: '林舟',
    },
  ],
  ownIntents: [],
  tests: [{ id: 't1', text: '有货吗', intent: 'stock' }],
}

/** Stands in for the edge's two routes, a shop of its own for each: the newest revision wins, any other is refused. */
export function createScriptedUnderstanding() {
  let stored = first
  return (init: RequestInit | undefined): Response => {
    if (init?.method !== 'PUT') return Response.json(stored)
    const write = v.parse(understandingWriteSchema, JSON.parse(String(init.body)))
    if (write.revision !== stored.revision) return Response.json({ code: 'revision-conflict' }, { status: 409 })
    stored = { ...write, revision: write.revision + 1 }
    return Response.json(stored)
  }
}

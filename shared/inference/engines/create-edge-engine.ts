import { longestWriting, type WriteWish } from '../../protocol/desk-engines.ts'
import { maskForEndpoint } from '../../replies/mask-for-endpoint.ts'
import type { KnownNames } from '../../replies/mask-names.ts'
import type { GenerateWish } from '../local-model.ts'
import type { EngineDoor, EnginePlans, FetchLike } from './engine-plans.ts'
import { readWritten } from './read-written.ts'
import type { WritingEngine } from './writing-engine.ts'

/** What the edge's engine needs: who asks whom, and what is known of the shop's wishes. */
export interface EdgeEngineDeps {
  fetch: FetchLike
  /** Null: nobody is signed in, or this device keeps everything to itself. Nothing is asked then. */
  getDoor(): EngineDoor | null
  plans: Pick<EnginePlans, 'getPlan' | 'noticeRefusal'>
  now(): number
  getKnown(): KnownNames
}

/** A character is never more tokens than this, in any of our languages. */
const charactersPerToken = 8

/** Writes through the merchant's edge, which alone knows the endpoint and its key. Personal words are masked before they leave. */
export function createEdgeEngine({ fetch, getDoor, plans, now, getKnown }: EdgeEngineDeps): WritingEngine {
  return {
    kind: 'edge',
    async readiness() {
      const plan = getDoor() === null ? null : plans.getPlan()
      if (plan === null || plan.edge === 'off' || !plan.on.includes('edge')) return { kind: 'off', reason: 'off' }
      const isUsedUp = plan.edge === 'budget-used' && Date.parse(plan.resetsAt) > now()
      return isUsedUp ? { kind: 'off', reason: 'budget-used' } : { kind: 'ready' }
    },
    async generate(wish, onText, signal) {
      const door = getDoor()
      // Neither a schema nor a grammar can be asked of every endpoint.
      if (door === null || (wish.format !== undefined && wish.format.kind !== 'text'))
        return { ok: false, reason: 'off' }
      if (signal.aborted) return { ok: false, reason: 'cancelled' }
      const began = now()
      const asking = fetch(`${door.edge}/api/desk/write`, {
        ...toRequest(toMasked(wish, getKnown()), door.token),
        signal,
      })
      const limit = wish.maxTokens * charactersPerToken
      const written = await readWritten(asking, { onText, signal, limit, now })
      if (!written.ok) {
        plans.noticeRefusal(written.reason)
        return written
      }
      const { text, isCut, firstAt } = written.value
      return { ok: true, value: { text, isCut, firstTokenMs: firstAt - began, tokensPerSecond: null } }
    },
  }
}

function toMasked({ system, prompt, ...wish }: GenerateWish, known: KnownNames): GenerateWish {
  const masked = system === undefined ? {} : { system: maskForEndpoint(system, known) }
  return { ...wish, ...masked, prompt: maskForEndpoint(prompt, known) }
}

function toRequest({ system, prompt, maxTokens, temperature = 0 }: GenerateWish, token: string): RequestInit {
  const most = Math.min(maxTokens, longestWriting)
  const wish: WriteWish = { ...(system !== undefined && { system }), prompt, maxTokens: most, temperature }
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(wish),
    credentials: 'omit',
  }
}

import * as v from 'valibot'
import { type EngineKind, type EnginePlan, enginePlanSchema } from '../../protocol/desk-engines.ts'
import type { ModelErrorCode } from '../local-model.ts'

/** The part of `fetch` that is used here. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>

/** The edge of a signed-in device, and as whom it asks there. */
export interface EngineDoor {
  edge: string
  token: string
}

/** What the shop wants of engines, as far as this device knows. */
export interface EnginePlans {
  getPlan(): EnginePlan | null
  /** Engines that may write, the first choice first. The model on this device alone where nothing is known. */
  getOrder(): readonly EngineKind[]
  /** Asks the edge, if there is one to ask and it was not asked a moment ago; never throws. */
  refresh(): Promise<void>
  /** What the edge said instead of words. */
  noticeRefusal(reason: ModelErrorCode): void
}

interface PlansDeps {
  fetch: FetchLike
  getDoor(): EngineDoor | null
  now(): number
}

const freshMs = 60_000
const patienceMs = 3_000
const answerSchema = v.pipe(v.string(), v.parseJson(), enginePlanSchema)

/** Keeps the shop's plan for the edge and the token it was asked with: another sign-in begins with nothing known. */
export function createEnginePlans({ fetch, getDoor, now }: PlansDeps): EnginePlans {
  let known: { plan: EnginePlan | null; door: string; at: number } | null = null
  /** Who comes while the answer is awaited waits for the same one. */
  let asking: { door: string; done: Promise<void> } | null = null
  const current = () => {
    const door = getDoor()
    return door !== null && known?.door === nameOf(door) ? known : null
  }
  const change = (part: Partial<EnginePlan>) => {
    const held = current()
    if (held?.plan) held.plan = { ...held.plan, ...part }
  }
  return {
    getPlan: () => current()?.plan ?? null,
    getOrder() {
      const plan = current()?.plan
      return plan ? plan.order.filter((kind) => plan.on.includes(kind)) : ['local']
    },
    refresh() {
      const door = getDoor()
      if (door === null) return Promise.resolve()
      const name = nameOf(door)
      if (asking?.door === name) return asking.done
      if (known?.door === name && now() - known.at < freshMs) return Promise.resolve()
      const done = fetchPlan(fetch, door).then((plan) => {
        known = { plan: plan ?? current()?.plan ?? null, door: name, at: now() }
        if (asking?.door === name) asking = null
      })
      asking = { door: name, done }
      return done
    },
    noticeRefusal(reason) {
      if (reason === 'budget-used') change({ edge: 'budget-used' })
      if (reason === 'off') change({ edge: 'off' })
    },
  }
}

function nameOf({ edge, token }: EngineDoor): string {
  return `${edge} ${token}`
}

async function fetchPlan(fetch: FetchLike, { edge, token }: EngineDoor): Promise<EnginePlan | null> {
  try {
    const headers = { authorization: `Bearer ${token}` }
    const init = { headers, credentials: 'omit', signal: AbortSignal.timeout(patienceMs) } as const
    const response = await fetch(`${edge}/api/desk/engines`, init)
    const parsed = v.safeParse(answerSchema, await response.text())
    return response.ok && parsed.success ? parsed.output : null
  } catch {
    return null // out of reach: what was known stays
  }
}

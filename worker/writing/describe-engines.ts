import type { EnginePlan, EngineSetting } from '../../shared/protocol/desk-engines.ts'
import { type Endpoint, loadEngines } from './engine-store.ts'
import { findWorkersAi } from './write-at-endpoint.ts'
import { isUsedUp, loadShopDay, loadUsage } from './writing-budget.ts'

/** Whether an endpoint is named that this edge can ask. */
export function isReachable(env: Env, endpoint: Endpoint | null): endpoint is Endpoint {
  return endpoint !== null && (endpoint.kind === 'openai' || findWorkersAi(env) !== null)
}

/** What devices need to know of a shop's engines. */
export async function describePlan(env: Env, shop: string, now: Date): Promise<EnginePlan> {
  const { order, on, endpoint, limits } = await loadEngines(env, shop)
  const { day, resetsAt } = await loadShopDay(env.DB, shop, now)
  const isOn = on.includes('edge') && isReachable(env, endpoint)
  const isEmpty = isOn && isUsedUp(await loadUsage(env.DB, shop, day), limits)
  return { order, on, edge: isEmpty ? 'budget-used' : isOn ? 'ready' : 'off', resetsAt }
}

/** What an owner sees: everything but the key. */
export async function describeSetting(env: Env, shop: string, now: Date): Promise<EngineSetting> {
  const { endpoint, ...engines } = await loadEngines(env, shop)
  const { day, resetsAt } = await loadShopDay(env.DB, shop, now)
  const used = { ...(await loadUsage(env.DB, shop, day)), resetsAt }
  return { ...engines, endpoint: withoutKey(endpoint), used, hasWorkersAi: findWorkersAi(env) !== null }
}

function withoutKey(endpoint: Endpoint | null): EngineSetting['endpoint'] {
  if (endpoint?.kind !== 'openai') return endpoint
  const { key, ...shown } = endpoint
  return { ...shown, hasKey: key !== null }
}

import { type ActionJudgement, execute } from '../../shared/domain/actions/action-judgement.ts'
import type { ActionSetting } from '../../shared/domain/actions/action-setting.ts'
import { judgeAction, orderOf } from '../../shared/domain/actions/judge-action.ts'
import type { Action, ActionOutcome } from '../../shared/protocol/action.ts'
import type { AfterSale } from '../../shared/protocol/after-sale.ts'
import type { Order } from '../../shared/protocol/commerce.ts'
import { log } from '../http/log.ts'
import { hashBody } from '../room/hash-body.ts'
import { loadTicket } from '../tickets/load-tickets.ts'
import { type KeptOutcome, keepOutcome, loadKept } from './action-store.ts'
import type { ActParts, Asker } from './asker.ts'
import { isReadBack } from './is-read-back.ts'
import { loadSetting } from './load-setting.ts'
import { settleOutcome } from './settle-outcome.ts'

/** An order that changes this often between judgement and write is left alone. */
const tries = 3

/**
 * Has something done once for its key: judged by the rules on what is true now, written with the version it was
 * judged on, read back, kept and audited. Whatever changed in between is judged again, so the answer is always the
 * rule of the new state.
 */
export async function actOnce(parts: ActParts, asker: Asker, key: string, action: Action): Promise<ActionOutcome> {
  try {
    const wish = await hashBody(parts.env.TOKEN_SECRET, action)
    const begun = { parts, asker, key, action, wish }
    const kept = await loadKept(parts.env.DB, asker.shop, key)
    if (kept === null) return await actAfresh(begun)
    const { outcome } = kept
    // Another wish under a key that was used: what the first came to is no answer to it, and it is not done either. A
    // ticket says itself what it asks for.
    const isOther = kept.wish !== null && kept.wish !== wish
    if (isOther && outcome.status !== 'requested') return { status: 'failed', reason: 'unavailable' }
    return outcome.status === 'begun' ? await resume(begun, outcome) : await repeat(parts, asker, action, outcome)
  } catch (error) {
    log.error('action.failed', { shop: asker.shop, conversation: asker.conversation, message: String(error) })
    return { status: 'failed', reason: 'unavailable' }
  }
}

async function actAfresh(begun: Omit<Settling, 'setting'>): Promise<ActionOutcome> {
  const { parts, asker, action } = begun
  for (let tried = 0; tried < tries; tried += 1) {
    const setting = await loadSetting(parts, asker, action)
    if (setting === null) return { status: 'failed', reason: 'not-found' }
    const judged = withAuthority(asker, judgeAction(action, setting))
    if (!asker.mayAct()) return { status: 'failed', reason: 'unavailable' }
    const settling = { ...begun, setting }
    if (judged.verdict !== 'execute') return settleOutcome(settling, judged)
    const written = await write(settling, judged)
    if (written === 'again') continue
    if (written !== 'written') return settleOutcome(settling, written)
    return settleOutcome(settling, judged)
  }
  return { status: 'failed', reason: 'unavailable' }
}

/** An operator may do what the rules leave to people, never what they refuse, nor what no record can do. */
function withAuthority({ authority }: Asker, judged: ActionJudgement): ActionJudgement {
  if (authority !== 'operator' || judged.verdict !== 'request') return judged
  const { effect, details, because } = judged
  return effect === null ? { verdict: 'refuse', because, details } : { verdict: 'execute', effect, details }
}

/** What one try works with. */
export interface Settling {
  parts: ActParts
  asker: Asker
  key: string
  action: Action
  /** The action's keyed hash. */
  wish: string
  setting: ActionSetting
}

type Executed = Extract<ActionJudgement, { verdict: 'execute' }>
type Refused = Extract<ActionJudgement, { verdict: 'refuse' }>
type Failed = { verdict: 'failed'; reason: 'not-found' | 'unavailable' }

async function write(
  settling: Settling,
  { effect, details }: Executed,
): Promise<'written' | 'again' | Refused | Failed> {
  const { parts, asker, key, action, wish, setting } = settling
  if (effect.watch !== null) return 'written'
  const { order, member, now } = setting
  const begun = { status: 'begun' as const, details, cases: (order?.afterSales ?? []).map(({ id }) => id) }
  await keepOutcome(parts.env.DB, { asker, key, action, wish, outcome: begun, at: now.toISOString() }).run()
  if (!asker.mayAct()) return { verdict: 'failed', reason: 'unavailable' }
  const answer = await parts.commerce.act(asker.shop, { key, action, effect, order, member, at: now.toISOString() })
  switch (answer.status) {
    case 'changed':
    case 'short':
      return 'again'
    case 'refused':
      return { verdict: 'refuse', because: answer.because, details: {} }
    case 'not-found':
      return { verdict: 'failed', reason: answer.status }
    // Whether it said done or nothing at all, only the record tells.
    case 'unavailable':
    case 'written':
      return (await isReadBack(settling)) ? 'written' : { verdict: 'failed', reason: 'unavailable' }
  }
}

type Begun = Extract<KeptOutcome, { status: 'begun' }>

/** Whoever began this went away before it was told: if the record shows it, it is done, else it is judged afresh. */
async function resume(begun: Omit<Settling, 'setting'>, kept: Begun): Promise<ActionOutcome> {
  const { parts, asker, action } = begun
  const setting = await loadSetting(parts, asker, action)
  if (setting === null) return { status: 'failed', reason: 'not-found' }
  const before = setting.order === null ? null : { ...setting.order, afterSales: casesOf(setting.order, kept.cases) }
  const settling = { ...begun, setting: { ...setting, order: before } }
  if (await isReadBack(settling)) return settleOutcome({ ...begun, setting }, execute({}, kept.details))
  return actAfresh(begun)
}

function casesOf({ afterSales = [] }: Order, ids: string[]): AfterSale[] {
  return afterSales.filter(({ id }) => ids.includes(id))
}

/** The same answer as the first time, with the order and the ticket as they are today. */
async function repeat(
  { env, commerce }: ActParts,
  { shop }: Asker,
  action: Action,
  kept: Exclude<KeptOutcome, Begun>,
): Promise<ActionOutcome> {
  if (kept.status === 'refused') return kept
  if (kept.status === 'requested') {
    const found = await loadTicket(env.DB, shop, kept.ticketId)
    const { status, because, details } = kept
    return found === null
      ? { status: 'failed', reason: 'unavailable' }
      : { status, action: found.ticket.action, because, details, ticket: found.ticket }
  }
  const named = orderOf(action)
  const found = named === null ? null : await commerce.fetchOrder(shop, named)
  return { status: 'executed', action, order: found?.order ?? null, details: kept.details }
}

import type { IntentId } from '../protocol/intent-ids.ts'
import type { MergedRequest } from './merge-context.ts'

const sendsBack: ReadonlySet<IntentId> = new Set<IntentId>(['return_goods', 'exchange_goods', 'refund_only'])
const callsOff = /取消|撤[单销]|cancel/i

/** 袜子想退，不想要了: the second clause says why the goods go back, it calls no order off. */
export function dropReasonClause(requests: MergedRequest[]): MergedRequest[] {
  if (!requests.some(({ intent, isSure }) => isSure && sendsBack.has(intent))) return requests
  return requests.filter(({ intent, text }) => intent !== 'cancel_order' || callsOff.test(text))
}

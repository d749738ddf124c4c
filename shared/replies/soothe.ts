import { isAnnoyed } from '../dialog/decide-turn.ts'
import type { DialogState, Understanding } from '../dialog/dialog-state.ts'
import type { LineId } from '../dialog/line-ids.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import { isSure, isUnhappy } from './occasion-of.ts'
import type { Writer } from './write-reply.ts'

const goods: readonly IntentId[] = [
  ...(['quality_problem', 'return_goods', 'exchange_goods', 'refund_only', 'warranty_repair'] as const),
]
const waits: readonly IntentId[] = [
  ...(['order_status', 'logistics_track', 'logistics_exception', 'delivery_eta', 'refund_status'] as const),
]
const rounds = 3

/** What an unhappy shopper hears first; null for everybody else, and for one who heard it a moment ago. */
export function soothe(heard: Understanding, state: DialogState, writer: Writer): string | null {
  if (!isUnhappy(heard)) return null
  if (!wasSoothed(heard, state)) return writer.write(lineFor(heard))
  return isAnnoyed(heard.emotion) ? writer.write('soothe.again') : null
}

/** Whether the last reply comforted already, and nothing else went wrong since. */
export function wasSoothed({ requests }: Understanding, { soothed = false, recent }: DialogState): boolean {
  const known = new Set(recent.slice(0, rounds).map(({ request }) => request))
  const isNew = requests.some(
    (request) => isSure(request) && !known.has(request.intent) && [...goods, ...waits].includes(request.intent),
  )
  return soothed && !isNew
}

function lineFor({ requests }: Understanding): LineId {
  const isAbout = (intents: readonly IntentId[]) => requests.some(({ intent }) => intents.includes(intent))
  if (isAbout(goods)) return 'soothe.goods'
  return isAbout(waits) ? 'soothe.wait' : 'soothe.other'
}

import type { Ticket } from '../../../shared/protocol/action.ts'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'
import { ruleReasons } from '../texts/rule-reasons.data.ts'
import { isClosed, nameAuthor, ticketStates } from './ticket-words.ts'

/** Why a decision was not taken, and what stands instead: a colleague was faster, or a rule forbids it. */
export function describeRefusal(failure: Failure, fresh: Ticket): string {
  const { code, rule } = failure
  if (code === 'revision-conflict') return describeFaster(fresh)
  if (code !== 'wrong-state') return describeFailure(failure)
  if (isClosed(fresh)) return describeFaster(fresh)
  const reason = Object.entries(ruleReasons).find(([id]) => id === rule)?.[1]
  return reason === undefined
    ? '这张工单现在不能这样办'
    : `规则不允许执行：${reason}。可以改成「完成」或「不同意」，并告诉客户`
}

function describeFaster(fresh: Ticket): string {
  const last = fresh.history.at(-1)
  const who = last === undefined ? '同事' : nameAuthor(last)
  const what = `${who}刚刚动过这张工单，现在是「${ticketStates[fresh.state]}」`
  return isClosed(fresh) ? `${what}。你这一次没有执行` : `${what}。看过最新的再决定一次`
}

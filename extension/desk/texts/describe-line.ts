import { assertNever } from '../../../shared/lib/assert.ts'
import type { SystemLine } from '../../../shared/protocol/system-line.ts'
import { actionNames } from './action-names.data.ts'
import { triggerNames } from './trigger-names.ts'

/** One visible line for every change of who answers. */
export function describeLine(line: SystemLine): string {
  switch (line.type) {
    case 'handoff.requested':
      return `AI 转人工：${triggerNames[line.trigger]}`
    case 'handoff.accepted':
      return `${line.operatorName}接手，AI 已停止回复`
    case 'handoff.cancelled':
      return line.by === 'shopper' ? '客户不再排队，AI 继续接待' : '没有客服在线，AI 继续接待'
    case 'handoff.returned':
      return `${line.operatorName}交还 AI，AI 继续接待`
    case 'conversation.closed':
      return describeClosed(line.by, line.operatorName)
    case 'conversation.reopened':
      return '客户又来了，AI 重新接待'
    case 'identity.accepted':
      return `客户登录了：${line.shopperName}`
    case 'action.settled':
      return describeAction(line)
    default:
      return assertNever(line)
  }
}

function describeAction({ action, status, order, ticket }: Extract<SystemLine, { type: 'action.settled' }>): string {
  const number = ticket === null ? (order === null ? '' : `，订单 ${order}`) : `，工单 ${ticket}`
  return `${actionNames[action]}${status === 'executed' ? '已办好' : '要人处理'}${number}`
}

function describeClosed(by: 'operator' | 'shopper' | 'idle', operatorName: string | null): string {
  if (by === 'operator') return `${operatorName ?? '同事'}结束了会话`
  return by === 'shopper' ? '客户结束了会话' : '客户很久没有说话，会话已结束'
}

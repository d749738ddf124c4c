import { assertNever } from '../../../shared/lib/assert.ts'
import type { Basis } from '../../../shared/protocol/conversation.ts'
import { flowNames } from './flow-names.data.ts'

/** 文章「退换货」第 3 版, 退货流程: where a reply came from. */
export function describeBasis(basis: Basis): string {
  switch (basis.kind) {
    case 'article':
      return `文章「${basis.title}」第 ${basis.version} 版`
    case 'flow':
      return flowNames[basis.flow] ? `${flowNames[basis.flow]}流程` : '对话流程'
    case 'fixed':
      return '固定回复'
    case 'operator':
      return '客服本人'
    default:
      return assertNever(basis)
  }
}

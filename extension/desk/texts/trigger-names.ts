import type { HandoffTrigger } from '../../../shared/protocol/conversation.ts'

/** Why the assistant handed over, in a few characters. */
export const triggerNames: Record<HandoffTrigger, string> = {
  asked: '客户要找人工',
  'cannot-answer': '知识里没有答案',
  unresolved: '没解决客户的问题',
  anger: '客户生气',
  legal: '提到投诉维权',
  safety: '涉及安全',
  complaint: '客户投诉',
  'article-condition': '文章要求转人工',
  'flow-step': '这一步要人来定',
  vip: '重点客户',
}

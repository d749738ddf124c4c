import type { ArticleTrial } from '../../../../shared/protocol/article-trial.ts'
import { flowNames } from '../../texts/flow-names.data.ts'
import { triggerNames } from '../../texts/trigger-names.ts'

/** What the shopper is given, in a few words; `isMissing` where an article would help. */
export function describeOutcome({ reply }: ArticleTrial): { text: string; isMissing: boolean } {
  if (reply === null) return { text: '这台设备还没有店铺的知识，连上后再试', isMissing: false }
  const { basis, handoff } = reply
  if (handoff !== null) return { text: `转人工：${triggerNames[handoff]}`, isMissing: handoff === 'cannot-answer' }
  switch (basis?.kind) {
    case 'article':
      return { text: '直接回答', isMissing: false }
    case 'flow':
      return { text: `走流程「${flowNames[basis.flow] ?? basis.flow}」，先不看文章`, isMissing: false }
    case 'fixed':
      if (basis.line === 'talk.unknown-near') return { text: '拿不准，反问客户是不是这几个意思', isMissing: true }
      return /^talk\.(unknown|not-ready|unclear)/.test(basis.line)
        ? { text: '知识库里没有能回答的文章', isMissing: true }
        : { text: '直接回话，不用文章', isMissing: false }
    default:
      return { text: '没有回答', isMissing: true }
  }
}

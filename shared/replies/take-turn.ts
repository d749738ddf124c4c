import type { PlannedReply, TakeTurn, TurnInput } from './turn.ts'
import { detectEmotion } from '../emotion/detect-emotion.ts'
import { detectRequests } from '../intents/detect-requests.ts'
import { extractEntities } from '../language/extract-entities.ts'
import { replyFromArticle } from './reply-from-article.ts'

/** Walks one message from text to outcome, the same on every side of the wire. */
export const takeTurn: TakeTurn = async (input, sources) => {
  const understanding = {
    text: input.text,
    language: 'zh',
    entities: extractEntities(input.text),
    requests: detectRequests(input.text),
    emotion: detectEmotion(input.text),
  }
  const state = { ...input.state }
  if (understanding.requests[0]?.intent === 'human_agent' || /转?人工/.test(input.text)) {
    return { understanding, state, kind: 'handoff', trigger: 'asked', card: cardOf(input, understanding), reply: null }
  }
  const found = sources.knowledge.retrieve({ text: input.text, now: input.now, locale: 'zh-CN' })
  const best = found.kind === 'found' ? found.passages[0] : undefined
  if (best !== undefined && best.score >= sources.catalogue.settings.answerThreshold) {
    return { understanding, state, kind: 'reply', reply: replyFromArticle(best.article, input), event: null }
  }
  const unknown: PlannedReply = {
    parts: [{ kind: 'text', text: '这个问题我这里没有查到答案。' }],
    basis: { kind: 'fixed', line: 'unknown' },
    facts: [],
  }
  return { understanding, state: { ...state, missesInRow: state.missesInRow + 1 }, kind: 'reply', reply: unknown, event: null }
}

function cardOf(input: TurnInput, understanding: { requests: { intent: import('../protocol/intent-ids.ts').IntentId }[] }) {
  return {
    trigger: 'asked' as const,
    requests: understanding.requests.map(({ intent }) => intent),
    facts: input.state.facts,
    tried: input.state.tried,
    mood: { polarity: 'neutral' as const, intensity: 0, evidence: [] },
    orderId: input.state.orderId,
    productId: input.page.productId ?? null,
    proof: input.proof,
    epoch: input.epoch,
  }
}

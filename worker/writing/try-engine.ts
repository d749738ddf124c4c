import type { EngineTried, WriteWish } from '../../shared/protocol/desk-engines.ts'
import { isReachable } from './describe-engines.ts'
import type { Endpoint } from './engine-store.ts'
import { liveRuntime, writeAtEndpoint } from './write-at-endpoint.ts'
import { countTokens } from './write-within-budget.ts'
import { countTrial, loadShopDay } from './writing-budget.ts'

/** Says nothing of anybody. */
const trialWish: WriteWish = {
  system: '你替店铺客服改写一句话，意思不变，只输出改写后的话。',
  prompt: '要改写的回复：\n您好，您的问题已经收到，我们会尽快回复您。',
  maxTokens: 80,
  temperature: 0,
}
const longestShown = 200

/** Has the fixed sentence written, and counts it with the day's use. A trial is never refused for the budget: it is how one finds out. */
export async function tryEngine(env: Env, shop: string, endpoint: Endpoint): Promise<EngineTried> {
  if (!isReachable(env, endpoint)) return { outcome: 'failed', trouble: 'off', tookMs: 0 }
  const began = Date.now()
  let text = ''
  const onText = (piece: string) => {
    text += piece
  }
  const writing = { endpoint, wish: trialWish, onText, signal: new AbortController().signal }
  const written = await writeAtEndpoint(writing, liveRuntime(env))
  const tookMs = Date.now() - began
  const { day } = await loadShopDay(env.DB, shop, new Date())
  await countTrial(env.DB, { shop, day }, written.ok ? countTokens(trialWish, text.length, written.tokens) : 0)
  if (!written.ok) return { outcome: 'failed', trouble: written.reason, tookMs }
  const shown = text.replace(/<think>[\s\S]*?(?:<\/think>|$)/g, '').trim()
  if (shown === '') return { outcome: 'failed', trouble: 'wrong-answer', tookMs }
  return { outcome: 'written', text: shown.slice(0, longestShown), tookMs }
}

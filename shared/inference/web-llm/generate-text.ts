import type { ChatCompletionRequestStreaming, MLCEngineInterface, ResponseFormat } from '@mlc-ai/web-llm'
import type { AnswerFormat, GeneratedText } from '../local-model.ts'
import { createThinkingFilter } from './hide-thinking.ts'
import type { EngineWish } from './worker-messages.ts'

/** The part of the engine that writes. */
export type ChatEngine = Pick<MLCEngineInterface, 'chat' | 'interruptGenerate'>

/** The empty block `<think>\n\n</think>\n\n` that the engine puts before an answer counts against the limit. */
const tokensOfEmptyThinking = 4

/** One answer to write. */
export interface TextWish {
  wish: EngineWish
  isThinker: boolean
  isStopped(): boolean
}

/** Streams one answer; `onText` gets what a reader may see so far. */
export async function generateText(
  engine: ChatEngine,
  { wish, isThinker, isStopped }: TextWish,
  onText: (soFar: string) => void,
): Promise<GeneratedText> {
  const filter = createThinkingFilter()
  const written: GeneratedText = { text: '', isCut: false, firstTokenMs: 0, tokensPerSecond: null }
  for await (const chunk of await engine.chat.completions.create(toRequest(wish, isThinker))) {
    // The engine forgets an interruption that comes before it has begun.
    if (isStopped()) engine.interruptGenerate()
    const [choice] = chunk.choices
    const text = filter(choice?.delta.content ?? '')
    if (text !== written.text) onText(text)
    written.text = text
    if (choice?.finish_reason === 'length') written.isCut = true
    const speed = chunk.usage?.extra
    if (!speed) continue
    written.firstTokenMs = Math.round(speed.time_to_first_token_s * 1000)
    written.tokensPerSecond = Number.isFinite(speed.decode_tokens_per_s) ? speed.decode_tokens_per_s : null
  }
  return { ...written, text: written.text.trimEnd() }
}

/** What the engine is asked, in its own words. */
export function toRequest(wish: EngineWish, isThinker: boolean): ChatCompletionRequestStreaming {
  const system = wish.system === '' ? [] : [{ role: 'system' as const, content: wish.system }]
  return {
    messages: [...system, { role: 'user', content: wish.prompt }],
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: wish.maxTokens + (isThinker ? tokensOfEmptyThinking : 0),
    temperature: wish.temperature,
    ...(wish.format.kind === 'text' ? {} : { response_format: toResponseFormat(wish.format) }),
    ...(isThinker ? { extra_body: { enable_thinking: false } } : {}),
  }
}

function toResponseFormat(format: Exclude<AnswerFormat, { kind: 'text' }>): ResponseFormat {
  if (format.kind === 'json') return { type: 'json_object', schema: format.schema }
  return { type: 'grammar', grammar: format.grammar }
}

import type { ModelSpeed } from './choose-model-tier.ts'
import type { LocalModel, ModelResult } from './local-model.ts'

const prompt = '请从一数到三十，用汉字。'

/**
 * One quick benchmark of a downloaded model: loads it, lets it write two tokens, because the first answer also compiles
 * what the device has never run, and then sixteen that count.
 */
export async function measureModel(
  model: Pick<LocalModel, 'load' | 'generate'>,
  signal: AbortSignal,
): Promise<ModelResult<ModelSpeed>> {
  const loaded = await model.load()
  if (!loaded.ok) return loaded
  const warm = await model.generate({ prompt, maxTokens: 2 }, () => {}, signal)
  if (!warm.ok) return warm
  const written = await model.generate({ prompt, maxTokens: 16 }, () => {}, signal)
  if (!written.ok) return written
  const { firstTokenMs, tokensPerSecond } = written.value
  return { ok: true, value: { firstTokenMs, tokensPerSecond } }
}

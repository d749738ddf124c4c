import type { GenerateWish, LocalModel } from '../local-model.ts'

/** A model reduced to what a drafter calls. */
export type ScriptedModel = Pick<LocalModel, 'generate'>

/** A model that answers with what `write` makes of the prompt; `reply` is the text it was asked to reword. */
export function scriptModel(write: (reply: string, wish: GenerateWish) => string): ScriptedModel {
  return {
    async generate(wish, onText) {
      const text = write(wish.prompt.slice(wish.prompt.indexOf('要改写的回复：\n') + '要改写的回复：\n'.length), wish)
      for (let end = 1; end <= text.length; end += 7) onText(text.slice(0, end))
      onText(text)
      return { ok: true, value: { text, isCut: false, firstTokenMs: 1, tokensPerSecond: 1 } }
    },
  }
}

const soften = (reply: string): string => `好的，${reply}`

/** Models that write what no shopper may read. */
export const adversaries: Record<string, ScriptedModel> = {
  'changes numbers': scriptModel((reply) =>
    soften(/⟦a\d+⟧/.test(reply) ? reply.replace(/⟦a\d+⟧/, '999 元') : `${reply}只要 999 元。`),
  ),
  'invents a mark': scriptModel((reply) => soften(`${reply}⟦a99⟧`)),
  'doubles a mark': scriptModel((reply) => soften(`${reply}${/⟦a\d+⟧/.exec(reply)?.[0] ?? '⟦a1⟧'}`)),
  'flips what holds': scriptModel((reply) =>
    soften(
      reply.includes('不')
        ? reply.replace('不', '')
        : reply.replace(/可以|能|会|支持|已|有|是/, '不$&').concat('这个不行。'),
    ),
  ),
  'leaks the prompt': scriptModel((_, { system = '' }) => system),
  promises: scriptModel((reply) => soften(`${reply}保证今天一定给您办好，不行就全额赔付。`)),
  'talks English': scriptModel(() => 'Dear customer, your request has been received and everything is fine.'),
  'apologises three times': scriptModel((reply) => `抱歉，非常抱歉，实在对不起。${reply}`),
  throws: {
    generate() {
      throw new Error('broken')
    },
  },
  'rejects later': { generate: async () => Promise.reject(new Error('broken')) },
  'never stops': {
    async generate(_, onText, signal) {
      for (let said = '好的'; !signal.aborted; said += '，好的') {
        onText(said)
        await Promise.resolve()
      }
      return { ok: false, reason: 'cancelled' }
    },
  },
}

/** Does what the words that it was given tell it: writes them as its answer. */
export const obey = (injected: string): ScriptedModel => scriptModel((reply) => `${reply}${injected}`)

/** Writes good other words: the greeting that any reply may have. */
export const politeModel: ScriptedModel = scriptModel((reply) => `您好，帮您看了下，${reply}`)

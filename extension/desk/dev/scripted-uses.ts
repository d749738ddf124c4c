import type { TranslationTask, WritingUses, WrittenWords } from '../../../shared/protocol/writing-uses.ts'

const noModel: WrittenWords = { ok: false, reason: 'no-model' }
/** What the scripted shopper's words and the scripted answers are in the other language. */
const dictionary: Readonly<Record<string, string>> = {
  'Can I exchange order SY202611180937 by Nov 25?': '订单 SY202611180937 在 11 月 25 日前能换吗？',
  '能换，运费我们承担。': 'Yes, you can exchange it. We pay the postage.',
}

/** What a model is asked for: this desk has none, but knows two sentences in English. */
export const scriptedUses: WritingUses = {
  rewordSummary: async () => noModel,
  toneDraft: async (text) => ({ warm: `亲，${text}`, formal: `您好，${text}` }),
  rewordTone: async () => noModel,
  readLanguage: async (texts) => (/[a-z]{3}/i.test(texts.at(-1) ?? '') ? 'en' : 'zh-Hans'),
  beginTranslation: async (source, to) => {
    const from = /\p{Script=Han}/u.test(source) ? 'zh-Hans' : 'en'
    return from === to ? null : { from, to, source, marked: source, values: [] }
  },
  endTranslation: async (_, written) => ({ ok: true, value: written }),
  translate: async ({ source }: TranslationTask) => {
    const value = dictionary[source]
    return value === undefined ? noModel : { ok: true, value }
  },
  writeArticle: async (_, answers) =>
    answers[0]?.startsWith('能放进') ? { ok: true, value: `收起来 58 厘米长，28 寸的箱子能放进去。` } : noModel,
}

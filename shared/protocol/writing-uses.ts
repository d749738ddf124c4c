/** Languages that a shopper may write in. */
export const shopperLanguages = ['zh-Hans', 'zh-Hant', 'en', 'vi', 'th', 'id', 'ms', 'fil', 'my'] as const
export type ShopperLanguage = (typeof shopperLanguages)[number]

/** Why nothing was written; the words that stood before stand. */
export const writingRefusals = [
  /** Nothing on this device can put words together. */
  'no-model',
  /** The shop's own limit for today. */
  'budget-used',
  'too-slow',
  'too-long',
  'failed',
  /** What came said more, less or something else than it was asked to. */
  'not-faithful',
  /** Numbers, codes or links were not all there, or not each once. */
  'values-differ',
  /** What came was in another language. */
  'wrong-language',
  /** The same again, or worse. */
  'not-better',
  'nothing-to-write',
] as const
export type WritingRefusal = (typeof writingRefusals)[number]

/** Whose words they are: the model on this device, the browser's own, or an endpoint behind the edge. */
export type WordsBy = 'local' | 'browser' | 'edge'

/** Other words, checked; or why there are none. */
export type WrittenWords = { ok: true; value: string; by?: WordsBy } | { ok: false; reason: WritingRefusal }

/** How a draft may sound. */
export const tones = ['warm', 'formal', 'short'] as const
export type Tone = (typeof tones)[number]

/** A draft in each tone that differs from how it stands; by rules alone. */
export type TonedTexts = Partial<Record<Tone, string>>

/** A text on its way into another language: what is a value stands as a mark, and never leaves as one. */
export interface TranslationTask {
  from: ShopperLanguage
  to: ShopperLanguage
  source: string
  /** With marks in place of values. */
  marked: string
  values: { mark: string; words: string; kind: string }[]
}

/** What the model may be asked for beside drafts; each stands without it. Part of the seller's engine. */
export interface WritingUses {
  /** A hand-off's summary, as rules wrote it, in smoother words. */
  rewordSummary(summary: string): Promise<WrittenWords>
  /** By rules, at once. */
  toneDraft(text: string): Promise<TonedTexts>
  /** By the model; `text` is the draft as the rules toned it. */
  rewordTone(text: string, tone: Tone): Promise<WrittenWords>
  /** What the shopper writes in: the last of their messages that says so. */
  readLanguage(texts: string[]): Promise<ShopperLanguage>
  /** Null where there is nothing to translate: it is in that language, or has no words. */
  beginTranslation(text: string, to: ShopperLanguage): Promise<TranslationTask | null>
  /** Puts the values back into what another translator wrote, and checks it. */
  endTranslation(task: TranslationTask, written: string): Promise<WrittenWords>
  /** By the model. */
  translate(task: TranslationTask): Promise<WrittenWords>
  /** One article's answer out of what operators answered; the first is the one that stands. */
  writeArticle(question: string, answers: string[]): Promise<WrittenWords>
}

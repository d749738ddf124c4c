import { type Locale, texts } from '../../preferences.ts'
import type { DeviceTrouble, ModelWords } from './model-words.ts'
import { modelWordsEn } from './model-words-en.ts'
import { modelWordsZhCn } from './model-words-zh-cn.ts'
import { modelWordsZhTw } from './model-words-zh-tw.ts'

const words: Record<Locale, ModelWords> = { 'zh-CN': modelWordsZhCn, 'zh-TW': modelWordsZhTw, en: modelWordsEn }

/** The words of the setting in the language of the chat. */
export function useModelWords(): ModelWords {
  return words[texts.value.locale]
}

/** What went wrong, in a shopper's words. */
export function describeTrouble({ trouble }: ModelWords, reason: string): string {
  return trouble[reason as DeviceTrouble] ?? trouble.failed
}

import type { ShopperLanguage, WordsBy } from '../../../shared/protocol/writing-uses.ts'
import { refusalTexts } from '../refusal-texts.ts'
import type { Translated } from './translate-words.ts'

/** What staff call the languages of shoppers. */
export const languageNames: Record<ShopperLanguage, string> = {
  'zh-Hans': '中文',
  'zh-Hant': '繁体中文',
  en: '英语',
  vi: '越南语',
  th: '泰语',
  id: '印尼语',
  ms: '马来语',
  fil: '菲律宾语',
  my: '缅甸语',
}

const translatedBy: Record<WordsBy, string> = { local: '本机翻译', browser: '浏览器翻译', edge: '云端翻译' }

/** Who translated; where nobody says it, it was the model on this device. */
export function describeTranslator(by: WordsBy = 'local'): string {
  return translatedBy[by]
}

/** Why there is no translation, as it is. */
export function describeUntranslated(reason: Extract<Translated, { ok: false }>['reason']): string {
  switch (reason) {
    case 'cannot':
    case 'no-model':
      return '此设备不能翻译：浏览器没有这种语言的翻译，也没有能用的模型'
    case 'downloadable':
      return '浏览器能翻译，要先下载语言包'
    case 'values-differ':
      return '译文里的数字或单号对不上，没有用'
    case 'not-faithful':
      return '译文和原意对不上，没有用'
    case 'nothing-to-write':
      return '已经是这种语言了'
    default:
      return refusalTexts[reason]
  }
}

import type { ToldCard } from '../protocol/conversation.ts'
import type { CardSetting } from './card-setting.ts'
import type { DayLocale } from './format-moment.ts'
import { toldTexts } from './told-texts.ts'

const locales: Readonly<Record<ToldCard['language'], DayLocale>> = {
  ...{ 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-US' },
  ...{ vi: 'vi', th: 'th', id: 'id', ms: 'ms', fil: 'fil', my: 'my' },
}

/** How a card is shown in the language it was told in, whatever the language of the page. */
export function toldSetting<S extends CardSetting>(setting: S, told: ToldCard | undefined): S {
  if (told === undefined) return setting
  return { ...setting, texts: toldTexts(told.labels, setting.texts), locale: locales[told.language] }
}

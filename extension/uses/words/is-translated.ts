import type { ShopperLanguage } from '../../../shared/protocol/writing-uses.ts'

/** Whether staff who read Chinese need a translation of it. */
export function isTranslated(language: ShopperLanguage): boolean {
  return language !== 'zh-Hans' && language !== 'zh-Hant'
}

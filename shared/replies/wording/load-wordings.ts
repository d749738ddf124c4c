import type { Language } from '../../language/detect-language.ts'
import type { LoadWordings, Wordings } from './wordings.ts'

/** Languages beside simplified Chinese that are whole, each loaded when it is first needed. */
export const otherLanguages: Partial<Record<Language, () => Promise<Wordings>>> = {
  'zh-Hant': async () => (await import('../templates/zh-hant/zh-hant-wordings.ts')).zhHantWordings,
  en: async () => (await import('../templates/en/en-wordings.ts')).enWordings,
  vi: async () => (await import('../templates/vi/vi-wordings.ts')).viWordings,
  id: async () => (await import('../templates/id/id-wordings.ts')).idWordings,
  ms: async () => (await import('../templates/ms/ms-wordings.ts')).msWordings,
  th: async () => (await import('../templates/th/th-wordings.ts')).thWordings,
  fil: async () => (await import('../templates/fil/fil-wordings.ts')).filWordings,
  my: async () => (await import('../templates/my/my-wordings.ts')).myWordings,
}

/** The words of a language; null for simplified Chinese, which is always there, and for a language without words. */
export const loadWordings: LoadWordings = async (language) => (await otherLanguages[language]?.()) ?? null

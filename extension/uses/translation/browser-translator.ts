import type { ShopperLanguage } from '../../../shared/protocol/writing-uses.ts'

/** How far a browser is with one pair of languages. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'

export interface LanguagePair {
  from: ShopperLanguage
  to: ShopperLanguage
}

/** The browser's own translator, where it has one. Nothing is downloaded before `download`. */
export interface BrowserTranslator {
  availability(pair: LanguagePair): Promise<Availability>
  /** Only for a pair that is `available`. */
  translate(text: string, pair: LanguagePair): Promise<string>
  /** A person asked for it: browsers want the press. `onShare` from 0 to 1. */
  download(pair: LanguagePair, onShare: (share: number) => void): Promise<void>
}

interface TagPair {
  sourceLanguage: string
  targetLanguage: string
}
interface Translating {
  translate(text: string): Promise<string>
  destroy?(): void
}
interface CreateWish extends TagPair {
  monitor?(monitor: EventTarget): void
}
interface TranslatorClass {
  availability(pair: TagPair): Promise<Availability>
  create(wish: CreateWish): Promise<Translating>
}

/** Chrome from 138 and Edge from 148, on computers, in windows alone: workers have none. */
export function openBrowserTranslator(scope: object = globalThis): BrowserTranslator {
  const own = 'Translator' in scope ? (scope.Translator as TranslatorClass) : null
  const isThere = typeof own?.availability === 'function' && typeof own.create === 'function'
  const held = new Map<string, Promise<Translating>>()
  const open = (pair: LanguagePair, wish: Pick<CreateWish, 'monitor'> = {}): Promise<Translating> => {
    const tags = toTags(pair)
    const key = `${tags.sourceLanguage}>${tags.targetLanguage}`
    const opening = held.get(key) ?? own?.create({ ...tags, ...wish }) ?? Promise.reject(new Error('no translator'))
    held.set(key, opening)
    // One that did not open is asked for anew the next time.
    opening.catch(() => held.delete(key))
    return opening
  }
  return {
    availability: async (pair) => (isThere && own !== null ? own.availability(toTags(pair)) : 'unavailable'),
    translate: async (text, pair) => (await open(pair)).translate(text),
    async download(pair, onShare) {
      await open(pair, {
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) => {
            if ('loaded' in event && typeof event.loaded === 'number') onShare(event.loaded)
          }),
      })
    },
  }
}

/** Browsers call simplified Chinese `zh`. */
function toTags({ from, to }: LanguagePair): TagPair {
  const tagOf = (language: ShopperLanguage) => (language === 'zh-Hans' ? 'zh' : language)
  return { sourceLanguage: tagOf(from), targetLanguage: tagOf(to) }
}

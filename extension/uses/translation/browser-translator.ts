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
  /** Only for a pair that is `available`. Throws where no words came. */
  translate(text: string, pair: LanguagePair): Promise<string>
  /** A person asked for it: browsers want the press. `onShare` from 0 to 1. */
  download(pair: LanguagePair, onShare: (share: number) => void): Promise<void>
}

interface TagPair {
  sourceLanguage: string
  targetLanguage: string
}
interface Translating {
  /** A string by the browsers’ promise; looked at all the same. */
  translate(text: string): Promise<unknown>
  destroy?(): void
}
interface CreateWish extends TagPair {
  monitor?(monitor: EventTarget): void
}
interface TranslatorClass {
  availability(pair: TagPair): Promise<Availability>
  create(wish: CreateWish): Promise<Translating>
}

const opened = new WeakMap<TranslatorClass, BrowserTranslator>()

/** Chrome from 138 and Edge from 148, on computers, in windows alone: workers have none. One for a window, however many messages. */
export function openBrowserTranslator(scope: object = globalThis): BrowserTranslator {
  const own = findClass(scope)
  const translator = (own && opened.get(own)) ?? createBrowserTranslator(own)
  if (own) opened.set(own, translator)
  return translator
}

function findClass(scope: object): TranslatorClass | null {
  const own = 'Translator' in scope ? (scope.Translator as TranslatorClass) : null
  return typeof own?.availability === 'function' && typeof own.create === 'function' ? own : null
}

function createBrowserTranslator(own: TranslatorClass | null): BrowserTranslator {
  const held = new Map<string, Promise<Translating>>()
  const forget = (pair: LanguagePair) => held.delete(keyOf(pair))
  const open = (pair: LanguagePair, wish: Pick<CreateWish, 'monitor'> = {}): Promise<Translating> => {
    const tags = toTags(pair)
    const key = keyOf(pair)
    const opening = held.get(key) ?? own?.create({ ...tags, ...wish }) ?? Promise.reject(new Error('no translator'))
    held.set(key, opening)
    // One that did not open is asked for anew the next time.
    opening.catch(() => forget(pair))
    return opening
  }
  return {
    availability: async (pair) => own?.availability(toTags(pair)) ?? 'unavailable',
    async translate(text, pair) {
      try {
        return requireWords(await (await open(pair)).translate(text))
      } catch (error) {
        // Browsers take translators away when memory is short: the next text gets a new one.
        forget(pair)
        throw error
      }
    },
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

/** Else a shopper would be shown “undefined”, or an empty bubble. */
function requireWords(words: unknown): string {
  if (typeof words === 'string' && words.trim() !== '') return words
  throw new TypeError('The browser’s translator gave back no words')
}

function keyOf(pair: LanguagePair): string {
  return Object.values(toTags(pair)).join('>')
}

/** Browsers call simplified Chinese `zh`. */
function toTags({ from, to }: LanguagePair): TagPair {
  const tagOf = (language: ShopperLanguage) => (language === 'zh-Hans' ? 'zh' : language)
  return { sourceLanguage: tagOf(from), targetLanguage: tagOf(to) }
}

import { effect, signal } from '@preact/signals'
import type { Locale } from '../../shared/ui/format-moment.ts'
import type { Texts } from './texts/texts.ts'
import { zhCn } from './texts/zh-cn.ts'

export type { Locale }
export type Theme = 'system' | 'light' | 'dark'

/** The words on screen. */
export const texts = signal<Texts>(zhCn)
export const theme = signal<Theme>('system')
/** Whether what was viewed here may choose what is recommended. */
export const personal = signal(true)

interface Choice {
  theme?: Theme
  locale?: Locale
  personal?: boolean
}

const key = 'kefu-choices'
/** What the shopper chose here; stands above what the shop page asks for. */
const choice: Choice = {}

/** Takes the page's wishes, then the shopper's own choices of an earlier visit, and keeps the document in step. */
export async function startPreferences(wish: { theme: string; locale: Locale }): Promise<void> {
  Object.assign(choice, loadChoice())
  personal.value = choice.personal ?? true
  // Another tab of this visit may switch it off.
  window.addEventListener('storage', (event) => {
    if (event.key === key) personal.value = loadChoice().personal ?? true
  })
  effect(() => {
    const { dataset } = document.documentElement
    if (theme.value === 'system') delete dataset.theme
    else dataset.theme = theme.value
  })
  effect(() => {
    document.documentElement.lang = texts.value.locale
  })
  wishTheme(wish.theme)
  await wishLocale(wish.locale)
}

/** The page's wish; the shopper's own choice wins. */
export function wishTheme(wanted: string): void {
  theme.value = choice.theme ?? toTheme(wanted)
}

/** The page's wish; the shopper's own choice wins. */
export async function wishLocale(wanted: Locale): Promise<void> {
  texts.value = await loadTexts(choice.locale ?? wanted)
}

export function chooseTheme(chosen: Theme): void {
  choice.theme = chosen
  theme.value = chosen
  saveChoice()
}

export function choosePersonal(isPersonal: boolean): void {
  choice.personal = isPersonal
  personal.value = isPersonal
  saveChoice()
}

export async function chooseLocale(chosen: Locale): Promise<void> {
  choice.locale = chosen
  saveChoice()
  texts.value = await loadTexts(chosen)
}

/** The nearest language we have words for. */
export function toLocale(language: string): Locale {
  if (/^zh-(tw|hk|mo|hant)/i.test(language)) return 'zh-TW'
  return /^zh|^$/i.test(language) ? 'zh-CN' : 'en'
}

async function loadTexts(locale: Locale): Promise<Texts> {
  if (locale === 'zh-TW') return (await import('./texts/zh-tw.ts')).zhTw
  if (locale === 'en') return (await import('./texts/en.ts')).en
  return zhCn
}

function toTheme(word: unknown): Theme {
  return word === 'light' || word === 'dark' ? word : 'system'
}

function loadChoice(): Choice {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const { theme, locale, personal } = Object(stored) as Record<string, unknown>
    return {
      ...(theme ? { theme: toTheme(theme) } : {}),
      ...(typeof locale === 'string' ? { locale: toLocale(locale) } : {}),
      ...(typeof personal === 'boolean' ? { personal } : {}),
    }
  } catch {
    return {} // storage denied or written by something else: the page's wishes stand
  }
}

function saveChoice(): void {
  try {
    localStorage.setItem(key, JSON.stringify(choice))
  } catch {
    // storage denied: the choice lasts as long as the page
  }
}

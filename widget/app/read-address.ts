import { type Locale, toLocale } from './preferences.ts'

/** What the loader wrote into the iframe's address: /widget/SHOP#ORIGIN,THEME,LOCALE. */
export interface Address {
  shop: string
  parentOrigin: string | null
  theme: string
  locale: Locale
}

/** Reads shop, parent, theme and language from the page's own address. */
export function readAddress(address: Pick<Location, 'pathname' | 'hash'>, language: string): Address {
  const [origin = '', theme = '', locale = ''] = decodeURIComponent(address.hash.slice(1)).split(',')
  return {
    shop: address.pathname.replace(/\/+$/, '').split('/').pop() ?? '',
    parentOrigin: /^https?:\/\/[^/]+$/.test(origin) ? origin : null,
    theme,
    locale: toLocale(locale || language),
  }
}

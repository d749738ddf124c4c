import { describe, expect, test } from 'vitest'
import { toLocale } from './preferences.ts'
import { readAddress } from './read-address.ts'

describe('the iframe’s address', () => {
  test.each([
    ['/widget/demo', '#https://shop.example,dark,zh-TW', ['demo', 'https://shop.example', 'dark', 'zh-TW']],
    ['/widget/demo/', '#http://127.0.0.1:8787,,', ['demo', 'http://127.0.0.1:8787', '', 'en']],
    ['/widget/demo', '', ['demo', null, '', 'en']],
    ['/widget/demo', '#javascript:alert(1),,', ['demo', null, '', 'en']],
    ['/widget/demo', '#https://a.example/path,,', ['demo', null, '', 'en']],
  ])('%s%s', (pathname, hash, [shop, parentOrigin, theme, locale]) => {
    expect(readAddress({ pathname, hash }, 'en-GB')).toEqual({ shop, parentOrigin, theme, locale })
  })

  test.each([
    ['zh', 'zh-CN'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-TW', 'zh-TW'],
    ['ja', 'en'],
    ['', 'zh-CN'],
  ])('%s reads %s', (language, locale) => {
    expect(toLocale(language)).toBe(locale)
  })
})

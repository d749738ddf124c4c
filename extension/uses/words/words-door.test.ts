import { expect, test } from 'vitest'
import type { ShopperLanguage, TranslationTask } from '../../../shared/protocol/writing-uses.ts'
import type { Availability, BrowserTranslator } from '../translation/browser-translator.ts'
import { createWordsDoor } from './words-door.ts'

/** Knows Chinese from the rest, as the real one does; who is asked writes it down. */
function open(availability: Availability, hasModel = true) {
  const asked: string[] = []
  const begin = async (text: string, to: ShopperLanguage): Promise<TranslationTask | null> => {
    const from = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : /[a-z]/i.test(text) ? 'vi' : null
    return from === null || from === to ? null : { from, to, source: text, marked: text, values: [] }
  }
  const browser: BrowserTranslator = {
    availability: async () => availability,
    translate: async (text) => `browser ${text}`,
    download: async () => undefined,
  }
  const door = createWordsDoor(
    {
      beginTranslation: begin,
      endTranslation: async (_, value) => ({ ok: true, value }),
      translate: async ({ source, to }) => {
        asked.push(`translate ${to}`)
        return hasModel ? { ok: true, value: `model ${source}`, by: 'edge' } : { ok: false, reason: 'no-model' }
      },
      rewordTone: async (text, tone) => {
        asked.push(`${tone} ${text}`)
        return { ok: true, value: `toned ${text}`, by: 'local' }
      },
    },
    browser,
  )
  return { door, asked }
}

const translate = { kind: 'translate', shopper: 'vi' } as const

test.each<[string, string, Availability, boolean, object]>([
  [
    'what is not Chinese is read in Chinese',
    'còn hàng',
    'available',
    true,
    { value: 'browser còn hàng', to: 'zh-Hans' },
  ],
  [
    'Chinese goes into the shopper’s language',
    '有货',
    'available',
    true,
    { value: 'browser 有货', to: 'vi', by: 'browser' },
  ],
  ['without the browser a model does it', '有货', 'unavailable', true, { value: 'model 有货', to: 'vi', by: 'edge' }],
  ['numbers alone are nothing to translate', '42', 'available', true, { ok: false, reason: 'nothing-to-write' }],
  ['nothing here can', '有货', 'unavailable', false, { ok: false, reason: 'cannot' }],
  [
    'a pack would do, and which',
    'còn hàng',
    'downloadable',
    false,
    { ok: false, reason: 'downloadable', pack: { from: 'vi', to: 'zh-Hans' } },
  ],
])('%s', async (_, text, availability, hasModel, expected) => {
  expect(await open(availability, hasModel).door.ask(text, translate)).toMatchObject(expected)
})

test('Chinese words for a Chinese shopper stay', async () => {
  const { door } = open('available')
  expect(await door.ask('有货', { kind: 'translate', shopper: 'zh-Hans' })).toMatchObject({ ok: false })
})

test('a tone goes to the engine, never to the browser’s translator', async () => {
  const { door, asked } = open('available')
  expect(await door.ask('亲，有货', { kind: 'tone', tone: 'warm' })).toMatchObject({
    value: 'toned 亲，有货',
    by: 'local',
  })
  expect(asked).toEqual(['warm 亲，有货'])
})

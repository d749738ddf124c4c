import { expect, test } from 'vitest'
import type { TranslationTask, WrittenWords } from '../../../shared/protocol/writing-uses.ts'
import { type Availability, openBrowserTranslator } from './browser-translator.ts'
import { translateWords } from './translate-words.ts'

const task: TranslationTask = { from: 'en', to: 'zh-Hans', source: 'Is it 5?', marked: 'Is it ⟦a1⟧?', values: [] }

/** A browser that has a translator, in one state; what was asked of it is kept. */
function browserWith(state: Availability, write: () => Promise<unknown> = async () => '是 ⟦a1⟧ 吗？') {
  const asked: string[] = []
  const scope = {
    Translator: {
      async availability({ sourceLanguage, targetLanguage }: Record<string, string>) {
        asked.push(`${sourceLanguage}>${targetLanguage}?`)
        return state
      },
      async create({ monitor }: { monitor?: (target: EventTarget) => void }) {
        asked.push('create')
        const target = new EventTarget()
        monitor?.(target)
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }))
        return {
          translate(text: string) {
            asked.push(text)
            return write()
          },
        }
      },
    },
  }
  return { browser: openBrowserTranslator(scope), scope, asked }
}

const checked: WrittenWords = { ok: true, value: '是 5 吗？' }
const refused = (reason: Extract<WrittenWords, { ok: false }>['reason']): WrittenWords => ({ ok: false, reason })

function engineWith(end: WrittenWords, model: WrittenWords) {
  return { endTranslation: async () => end, translate: async () => model }
}

test.each<[string, Availability, WrittenWords, WrittenWords, object]>([
  [
    'the browser',
    'available',
    checked,
    { ok: true, value: '模型的话' },
    { ok: true, value: '是 5 吗？', by: 'browser' },
  ],
  ['a model where the browser has none', 'unavailable', checked, checked, { ok: true, value: '是 5 吗？' }],
  ['a model where the browser’s words were refused', 'available', refused('values-differ'), checked, { ok: true }],
  [
    'nobody, with the browser’s fault',
    'available',
    refused('values-differ'),
    refused('no-model'),
    refused('values-differ'),
  ],
  ['nobody, with the model’s fault', 'unavailable', checked, refused('not-faithful'), refused('not-faithful')],
  [
    'nobody yet: the browser has to load first',
    'downloadable',
    checked,
    refused('no-model'),
    { reason: 'downloadable' },
  ],
  ['nobody on this device', 'unavailable', checked, refused('no-model'), { reason: 'cannot' }],
])('%s translates', async (_, state, end, model, outcome) => {
  const { browser } = browserWith(state)
  expect(await translateWords(task, { engine: engineWith(end, model), browser })).toMatchObject(outcome)
})

test('values leave as marks; nothing is opened, so nothing is loaded, unless it is all here', async () => {
  const here = browserWith('available')
  await translateWords(task, { engine: engineWith(checked, checked), browser: here.browser })
  expect(here.asked).toEqual(['en>zh?', 'create', 'Is it ⟦a1⟧?'])
  for (const state of ['downloadable', 'downloading', 'unavailable'] as const) {
    const { browser, asked } = browserWith(state)
    await translateWords(task, { engine: engineWith(checked, refused('no-model')), browser })
    expect(asked).toEqual(['en>zh?'])
  }
})

test('a person’s press loads, with its share; a translator that breaks is a failure, not a crash', async () => {
  const { browser, asked } = browserWith('downloadable')
  const shares: number[] = []
  await browser.download(task, (share) => shares.push(share))
  expect([asked, shares]).toEqual([['create'], [0.5]])
  const broken = browserWith('available', () => Promise.reject(new Error('broken')))
  const doors = { engine: engineWith(checked, refused('no-model')), browser: broken.browser }
  expect(await translateWords(task, doors)).toEqual({ ok: false, reason: 'failed' })
})

test.each([undefined, null, '', ' \n'])('a translator that gives back %j gave no words: a failure', async (words) => {
  const { browser } = browserWith('available', async () => words)
  const doors = { engine: engineWith(checked, refused('no-model')), browser }
  expect(await translateWords(task, doors)).toEqual({ ok: false, reason: 'failed' })
})

test.each([{}, { Translator: 1 }, { Translator: {} }])(
  'a browser without a translator (%j) has none',
  async (scope) => {
    expect(await openBrowserTranslator(scope).availability(task)).toBe('unavailable')
  },
)

test('a window opens one translator for all its messages, and another once the browser took it away', async () => {
  let isTaken = false
  const { browser, scope, asked } = browserWith('available', () =>
    isTaken ? Promise.reject(new DOMException('gone', 'InvalidStateError')) : Promise.resolve('好'),
  )
  const creations = () => asked.filter((one) => one === 'create').length
  await browser.translate('one', task)
  await openBrowserTranslator(scope).translate('two', task)
  expect(creations()).toBe(1)
  isTaken = true
  await expect(browser.translate('three', task)).rejects.toThrow('gone')
  isTaken = false
  expect([await browser.translate('four', task), creations()]).toEqual(['好', 2])
})

import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { createShopSources } from '../eval/shop-sources.ts'
import { emptyDialogState } from './empty-state.ts'
import { takeTurn } from './take-turn.ts'
import type { DialogState, TurnSources } from './turn.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const shop = createDemoShop(now)
const sources = createShopSources(shop, { proof: 'none', member: null, provedOrders: new Set() }, now)

/** What the shop says to each message, texts, buttons and cards' labels. */
async function converse(messages: string[], locale?: 'zh-TW' | 'en', with_: TurnSources = sources) {
  let state: DialogState = emptyDialogState()
  const said: string[] = []
  for (const text of messages) {
    const outcome = await takeTurn(
      {
        ...{
          text,
          state,
          page: locale === undefined ? {} : { locale },
          owner: 'assistant',
          proof: 'none',
          member: null,
          epoch: 0,
          now,
          visitorHash: 0,
        },
      },
      with_,
    )
    state = outcome.state
    const parts = outcome.reply?.parts ?? []
    if (outcome.kind === 'handoff') said.push('handed over')
    else
      said.push(
        parts
          .flatMap((part) => ('text' in part ? part.text : part.kind === 'quick-replies' ? part.texts : []))
          .join('\n'),
      )
  }
  return { said, state }
}

const han = /\p{Script=Han}/u

test.each<[string, string[], 'zh-TW' | 'en' | undefined, RegExp]>([
  ['a greeting is answered in English', ['hello'], undefined, /^Good afternoon\. I’m 小野, the AI assistant/],
  ['a question is', ['where is my order'], undefined, /^Please send me the order number/],
  ['digits say nothing of a language', ['where is my order', 'SY100238884265 2468'], undefined, /Order SY100238884265/],
  ['a button in English is understood', ['hello', 'Talk to a person'], undefined, /^handed over$/],
  ['cancel leaves a flow', ['where is my order', 'cancel'], undefined, /^OK, we’ll leave it/],
  ['the page’s language is the first guess', ['12345'], 'en', /^[^\p{Script=Han}]+$/u],
  ['but not the last', ['我的订单到哪了'], 'en', /订单号/],
  ['an ok in a Chinese conversation stays Chinese', ['你好', 'ok'], undefined, han],
  ['traditional Chinese is answered in it', ['我的訂單到哪了'], undefined, /訂單編號和收件手機的末四碼/],
  ['its buttons are understood', ['我的訂單到哪了', '轉真人客服'], undefined, /^handed over$/],
  ['a sentence turns it', ['你好', 'where is my order'], undefined, /order number/],
  ['and turns it back', ['where is my order', '我的订单到哪了'], undefined, /订单号/],
])('%s', async (_, messages, locale, expected) => {
  expect((await converse(messages, locale)).said.at(-1)).toMatch(expected)
})

test('an article is given as it was written, and said to be in Chinese', async () => {
  const { said } = await converse(['hello', '能开发票吗'])
  expect(said[1]).not.toContain('in Chinese')
})

test('the conversation remembers its language, a Chinese one needs none', async () => {
  expect((await converse(['hello'])).state.language).toBe('en')
  expect((await converse(['你好'])).state).not.toHaveProperty('language')
})

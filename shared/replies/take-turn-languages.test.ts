import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { createShopSources } from '../eval/shop-sources.ts'
import { chooseLanguage } from './choose-language.ts'
import { emptyDialogState } from './empty-state.ts'
import { actOnce, createTakeTurn, takeTurn } from './take-turn.ts'
import { enWordings } from './templates/en/en-wordings.ts'
import type { DialogState, TakeTurn, TurnInput, TurnSources } from './turn.ts'
import { walkTurn } from './walk-turn.ts'
import { loadWordings } from './wording/load-wordings.ts'
import { tappedPhrases } from './wording/phrases.data.ts'
import type { LoadWordings, Wordings } from './wording/wordings.ts'

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

function toInput(text: string, state: DialogState): TurnInput {
  return { text, state, page: {}, owner: 'assistant', proof: 'none', member: null, epoch: 0, now, visitorHash: 0 }
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
  ['a word in a Chinese conversation stays Chinese', ['你好', 'thanks'], undefined, han],
  ['traditional Chinese is answered in it', ['我的訂單到哪了'], undefined, /訂單編號和收件手機的末四碼/],
  ['its buttons are understood', ['我的訂單到哪了', '轉真人客服'], undefined, /^handed over$/],
  ['Thai is answered in it', ['ออเดอร์ถึงไหนแล้วคะ'], undefined, /เลขออเดอร์และ|เลขออเดอร์พร้อม/],
  ['never mind in Thai leaves a flow', ['ออเดอร์ถึงไหนแล้วคะ', 'ไม่ทำแล้วค่ะ'], undefined, /ยังไม่ทำเรื่องนี้|พักไว้ก่อน/],
  ['a sentence turns it', ['你好', 'where is my order'], undefined, /order number/],
  ['and turns it back', ['where is my order', '我的订单到哪了'], undefined, /订单号/],
])('%s', async (_, messages, locale, expected) => {
  expect((await converse(messages, locale)).said.at(-1)).toMatch(expected)
})

test('an article is given as it was written, and said to be in Chinese', async () => {
  const wordings = (await loadWordings('en'))!
  const { reply } = await walkTurn(toInput('能开发票吗', emptyDialogState()), sources, { wordings, lacking: [] })
  expect(JSON.stringify(reply?.parts[0])).toMatch(/in Chinese:\\n.*发票/)
})

test('points that end on several days are all told in the language', async () => {
  const wordings = (await loadWordings('en'))!
  const member = shop.members?.find(({ pointsExpiring }) => (pointsExpiring?.length ?? 0) > 1) ?? null
  const own = createShopSources(shop, { proof: 'identity', member, provedOrders: new Set() }, now)
  const input = { ...toInput('我的积分哪天到期', emptyDialogState()), proof: 'identity' as const, member }
  const { reply } = await walkTurn(input, own, { wordings, lacking: [] })
  expect(JSON.stringify(reply?.parts)).toMatch(/480 points expire [^;]+; 1200 points expire [^\p{Script=Han}]+\./u)
})

test('a reply whose value has no words is whole in Chinese, and the conversation stays English', async () => {
  const tapped = Object.fromEntries(tappedPhrases.map((phrase) => [phrase, enWordings.phrases[phrase]]))
  const load: LoadWordings = async () => ({ ...enWordings, phrases: tapped as Wordings['phrases'] })
  const answer = async (take: TakeTurn, text: string) => {
    const { state } = await takeTurn(toInput('where is my order', emptyDialogState()), sources)
    const outcome = await take(toInput(text, state), sources)
    return { text: outcome.reply?.parts.flatMap((part) => ('text' in part ? part.text : [])).join('') ?? '', outcome }
  }
  const asked = shop.orders.map(({ id, address }) => `${id} ${address.phone.slice(-4)}`)
  const whole = await Promise.all(asked.map((text) => answer(takeTurn, text)))
  const lacking = await Promise.all(asked.map((text) => answer(createTakeTurn(load), text)))
  const fallen = lacking.filter(({ text }, at) => text !== whole[at]?.text)
  expect(fallen.length).toBeGreaterThan(0)
  for (const { text, outcome } of fallen) {
    expect(text).not.toMatch(/[a-z]{3,} [a-z]{3,}/)
    expect(outcome.state.language).toBe('en')
  }
})

test('a card without words makes the whole reply Chinese', async () => {
  const without: LoadWordings = async () => ({ ...enWordings, cards: { ...enWordings.cards, phrases: {} as never } })
  const input = toInput('recommend something for me', emptyDialogState())
  const [whole, lacking] = await Promise.all([takeTurn(input, sources), createTakeTurn(without)(input, sources)])
  const card = whole.reply?.parts.find(({ kind }) => kind === 'card')
  expect(card).toMatchObject({ card: { kind: 'recommend' }, told: { language: 'en', from: { kind: 'recommend' } } })
  expect(JSON.stringify(lacking.reply)).not.toContain('told')
  expect(lacking.reply?.parts[0]).toMatchObject({ text: expect.stringMatching(han) })
})

test('the same action is done once however often a message is walked', async () => {
  let done = 0
  const act: TurnSources['act'] = async () => {
    done += 1
    return { status: 'failed', reason: 'offline' }
  }
  const once = actOnce({ ...sources, act })
  await once.act({ kind: 'cancel', order: 'A', reason: '' })
  await once.act({ kind: 'cancel', order: 'A', reason: '' })
  await once.act({ kind: 'cancel', order: 'B', reason: '' })
  expect(done).toBe(2)
})

test('a tapped choice in Chinese words turns no language', () => {
  const choice = { value: 'x', text: '第 1 件：山居天幕', label: '山居天幕' }
  const flow = { id: 'return-goods', state: 'choosing', slots: {}, askedFor: 'line' as const, choices: [choice] }
  const state: DialogState = { ...emptyDialogState(), language: 'en', usedPhrases: ['talk.ack#0'], flow }
  expect(chooseLanguage({ text: choice.text, state, page: {} })).toBe('en')
  expect(chooseLanguage({ text: '第 2 件：别的', state, page: {} })).toBe('zh-Hans')
})

test('the language of the page is guessed for a message that says nothing of it', () => {
  expect(chooseLanguage({ text: '12345', state: emptyDialogState(), page: { locale: 'zh-TW' } })).toBe('zh-Hant')
  expect(chooseLanguage({ text: '12345', state: emptyDialogState(), page: {} })).toBe('zh-Hans')
})

test('the conversation remembers its language, a Chinese one needs none', async () => {
  expect((await converse(['hello'])).state.language).toBe('en')
  expect((await converse(['你好'])).state).not.toHaveProperty('language')
})

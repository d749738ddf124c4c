import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { type DialogRow, dialogRowSchema } from '../eval/dialog-row.ts'
import { DialogPlay } from '../eval/play-dialog.ts'
import { createShopSources } from '../eval/shop-sources.ts'
import type { PageContext } from '../protocol/conversation.ts'
import type { Persona, ShopFile } from '../protocol/shop.ts'
import { emptyDialogState } from './empty-state.ts'
import { takeTurn } from './take-turn.ts'
import type { PlannedReply, TurnOutcome } from './turn.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const campaigns = [{ name: '年终大促', startsAt: '2020-01-01T00:00:00.000Z', endsAt: '2040-01-01T00:00:00.000Z' }]
const few: Persona['voice'] = { address: 'qin', particles: true, emoji: 'few', signOff: '山野集祝一路顺风' }
const picture = /\p{Extended_Pictographic}/gu

/** As many scripts as have more than fifty replies. */
const rows: DialogRow[] = readFileSync(new URL('../eval/golden/dialogs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 30)
  .map((line) => v.parse(v.pipe(v.string(), v.parseJson(), dialogRowSchema), line))

/** Every reply of the scripts, told of a shop that was changed. */
async function playAll(change: (shop: ShopFile) => void): Promise<PlannedReply[][]> {
  const played: PlannedReply[][] = []
  for (const row of rows) {
    const shop = structuredClone(createDemoShop(new Date(row.now)))
    change(shop)
    const play = new DialogPlay(row, shop)
    const replies: PlannedReply[] = []
    for (const turn of row.turns) {
      const { reply } = await play.play(turn)
      if (reply !== null) replies.push(reply)
    }
    played.push(replies)
  }
  return played
}

async function talk(texts: string[], { page = {}, at = now, change }: Partial<Talk> = {}): Promise<TurnOutcome[]> {
  const shop = structuredClone(createDemoShop(now))
  change?.(shop)
  const visitor = { proof: 'none' as const, member: null, provedOrders: new Set<string>() }
  const outcomes: TurnOutcome[] = []
  for (const text of texts) {
    const state = outcomes.at(-1)?.state ?? emptyDialogState()
    const given = { ...visitor, text, page, state, owner: 'assistant' as const, epoch: 0, now: at, visitorHash: 0 }
    outcomes.push(await takeTurn(given, createShopSources(shop, visitor, now)))
  }
  return outcomes
}

interface Talk {
  page: PageContext
  at: Date
  change: (shop: ShopFile) => void
}

function textOf(reply: PlannedReply | null): string {
  return (reply?.parts ?? []).flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
}

const clausesOf = (text: string) => text.split(/[，。？；：、\n]/).map((clause) => clause.trim())

describe('a campaign', () => {
  test('changes the tone of more than fifty replies, and no fact, figure, card or choice in them', async () => {
    const calm = (await playAll(() => {})).flat()
    const hasty = (await playAll(({ settings }) => void Object.assign(settings, { campaigns }))).flat()
    expect(calm.length).toBeGreaterThanOrEqual(50)
    expect(hasty.map(({ facts }) => facts)).toEqual(calm.map(({ facts }) => facts))
    const figures = (reply: PlannedReply) => textOf(reply).match(/\d[\d,.:]*/g) ?? []
    expect(hasty.map(figures)).toEqual(calm.map(figures))
    const others = ({ parts }: PlannedReply) => parts.filter(({ kind }) => kind !== 'text')
    expect(hasty.map(others)).toEqual(calm.map(others))
    expect(hasty.filter((reply, at) => textOf(reply) !== textOf(calm[at] ?? null)).length).toBeGreaterThan(3)
    for (const [at, reply] of hasty.entries())
      expect(textOf(reply).length).toBeLessThanOrEqual(textOf(calm[at] ?? null).length)
  })

  const [earlier, at, later] = [-1, 0, 1].map((ms) => new Date(now.getTime() + ms).toISOString())

  test.each([
    [at, later, true],
    [later, '2040-01-01T00:00:00.000Z', false],
    [earlier, at, false],
  ])('from %s until %s holds at that moment: %s', async (startsAt, endsAt, isOn) => {
    const spell = [{ name: '大促', startsAt, endsAt }]
    const change = ({ settings }: ShopFile) => void Object.assign(settings, { campaigns: spell })
    const [asked] = await talk(['多少钱'], { change })
    expect(textOf(asked?.reply ?? null).startsWith('亲，')).toBe(!isOn)
  })

  test.each([
    [true, true, '仅剩 2 件'],
    [true, false, '还有 2 件'],
    [false, true, null],
    [false, false, null],
  ])('with live stock %s and haste %s, %s', async (isLive, isHasty, words) => {
    const shop = structuredClone(createDemoShop(now))
    if (isHasty) Object.assign(shop.settings, { campaigns })
    const [product] = shop.products
    const own = shop.skus.filter(({ productId }) => productId === product?.id)
    for (const [at, sku] of own.entries()) Object.assign(sku, { stock: at === 0 ? 2 : 0 })
    const visitor = { proof: 'none' as const, member: null, provedOrders: new Set<string>() }
    const sources = { ...createShopSources(shop, visitor, now), isLive }
    const page = { productId: product!.id }
    const given = { ...visitor, text: '还有货吗', page, state: emptyDialogState(), owner: 'assistant' as const }
    const { reply } = await takeTurn({ ...given, epoch: 0, now, visitorHash: 0 }, sources)
    const text = textOf(reply)
    expect(text).toContain('2 件')
    if (words === null) expect(text).not.toMatch(/仅剩|最后/)
    else expect(text).toContain(words)
    expect(reply?.facts.find(({ name }) => name === 'stock.quantity')?.value).toBe(2)
  })
})

describe('more than fifty replies', () => {
  test.each([
    ['warm', few],
    ['plain', few],
    ['formal', few],
  ] as const)('of a %s shop read like a person’s', async (tone, voice) => {
    const played = await playAll(({ settings }) => {
      settings.persona = { ...settings.persona, tone, voice: tone === 'warm' ? voice : { ...voice, address: 'none' } }
    })
    expect(played.flat().length).toBeGreaterThanOrEqual(50)
    let pictures = 0
    for (const replies of played)
      for (const [at, reply] of replies.entries()) {
        const text = textOf(reply)
        const before = textOf(replies[at - 1] ?? null)
        const [opener = ''] = clausesOf(text)
        // What a merchant wrote in an article is the merchant's.
        if (reply.basis.kind !== 'article' && opener !== '' && opener.length < 12 && !/[\d「]/.test(opener))
          expect(`${opener} after ${clausesOf(before)[0]}`).not.toBe(`${opener} after ${opener}`)
        expect(text.match(/亲，/g)?.length ?? 0).toBeLessThanOrEqual(1)
        if (text.startsWith('亲，')) expect(before.startsWith('亲，')).toBe(false)
        expect(text.match(picture)?.length ?? 0).toBeLessThanOrEqual(1)
        pictures += text.match(picture)?.length ?? 0
        if (reply.basis.kind !== 'article') expect(text.length).toBeLessThanOrEqual(400)
        if (tone === 'formal' && reply.basis.kind !== 'article') expect(text).not.toMatch(/亲，|[呢哦](?=[，。？]|$)/)
        expect(text.match(/抱歉|对不起|不好意思/g)?.length ?? 0).toBeLessThanOrEqual(1)
      }
    expect(pictures).toBeGreaterThan(0)
  })
})

test.each([
  ['warm', '你看过 3 次'],
  ['formal', '您看过 3 次'],
] as const)('a %s shop gives its reasons in its tone', async (tone, words) => {
  const change = ({ settings }: ShopFile) => void Object.assign(settings.persona, { tone })
  const page = { viewed: [{ productId: 'p-qingyu-tent', times: 3 }] }
  const [outcome] = await talk(['有什么推荐的吗'], { change, page })
  expect(JSON.stringify(outcome?.reply?.parts)).toContain(words)
  expect(JSON.stringify(outcome?.reply?.facts)).toContain(words)
})

describe('somebody unhappy', () => {
  const angry = [
    '你们发货也太慢了吧',
    '烦死了，一直不发货',
    '服务太差了，我的快递呢',
    '收到的衣服破了一个洞',
    '衣服开线了，什么质量啊，很失望',
    '气死我了，快递呢',
    '你们什么破店，我要投诉',
    '查一下SY100238840937 尾号0618，这也太慢了，很失望',
    '太慢了，很失望，SY100238840937 尾号0618 到哪了',
    // The article that answers begins with an apology of its own.
    '收到的衣服拉链坏了怎么办，很失望',
  ]

  test.each(angry)('%s: comfort first, then facts, one apology, no 亲 and no picture', async (text) => {
    const change = ({ settings }: ShopFile) => {
      settings.persona = { ...settings.persona, voice: few }
    }
    const [outcome] = await talk([text], { change })
    const said = textOf(outcome?.reply ?? null)
    const [first = ''] = said.split(/(?<=。)/)
    expect(first).toMatch(/抱歉/)
    expect(said.match(/抱歉|对不起|不好意思/g)).toHaveLength(1)
    expect(said).not.toMatch(/亲，|[呢哦](?=[，。？]|$)/)
    expect(said.match(picture)).toBeNull()
    expect(first).not.toMatch(/\d|？/)
  })

  test('who is asked for an order number is comforted before', async () => {
    const [outcome] = await talk(['烦死了，一直不发货'])
    expect(textOf(outcome?.reply ?? null)).toMatch(/抱歉。.*订单号/)
  })

  test('comfort, fact, choice, time: in this order', async () => {
    const [outcome] = await talk(['太慢了，很失望，SY100238840937 尾号0618 到哪了'])
    const said = textOf(outcome?.reply ?? null)
    const places = [/抱歉/, /转运中心/, /预计/].map((words) => said.search(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('hears no second apology in the next reply, unless something else went wrong', async () => {
    const change = ({ settings }: ShopFile) =>
      void Object.assign(settings.handoff, { onAnger: false, onComplaint: false })
    const outcomes = await talk(['烦死了，一直不发货', '烦死了，怎么还不发货', '收到的衣服破了，很失望'], { change })
    const sorry = outcomes.map(({ reply }) => /抱歉/.test(textOf(reply)))
    expect(sorry).toEqual([true, false, true])
  })

  test('who was comforted a moment ago is handed over without another apology', async () => {
    const outcomes = await talk(['烦死了，一直不发货', '气死我了'])
    expect(outcomes[1]).toMatchObject({ kind: 'handoff', trigger: 'anger' })
    expect(textOf(outcomes[1]?.reply ?? null)).not.toMatch(/抱歉/)
    const [alone] = await talk(['气死我了'])
    expect(textOf(alone?.reply ?? null)).toMatch(/抱歉/)
  })
})

describe('a greeting', () => {
  const greetingAt = async (at: string, extra: Partial<Talk> = {}) =>
    textOf((await talk(['你好'], { at: new Date(at), ...extra }))[0]?.reply ?? null)

  test.each([
    ['2026-11-20T23:00:00.000Z', /^早上好，我是山野集的小野。/],
    ['2026-11-21T04:30:00.000Z', /^中午好，/],
    ['2026-11-21T07:00:00.000Z', /^下午好，/],
    ['2026-11-21T12:00:00.000Z', /^晚上好，/],
    ['2026-11-21T16:30:00.000Z', /^夜里好，/],
    ['2026-09-25T02:00:00.000Z', /^中秋节好，/],
    ['2026-09-24T15:59:00.000Z', /^夜里好，/],
    ['2026-09-30T16:00:00.000Z', /^国庆节好，/],
  ])('at %s in a shop in Beijing is %s', async (at, words) => {
    expect(await greetingAt(at)).toMatch(words)
  })

  test('goes by the clock of the shop', async () => {
    const change = ({ settings }: ShopFile) => void Object.assign(settings.hours, { utcOffsetMinutes: -480 })
    expect(await greetingAt('2026-11-21T16:30:00.000Z', { change })).toMatch(/^早上好，/)
  })

  test.each([
    ['晚上好，这里是山野集。', '晚上好，这里是山野集。'],
    ['您好', '下午好，在的，请说。'],
    ['欢迎光临', '下午好，欢迎光临。'],
  ])('a shop that greets with %s says %s', async (greeting, text) => {
    const change = ({ settings }: ShopFile) => void Object.assign(settings.persona, { greeting })
    expect(await greetingAt(now.toISOString(), { change })).toBe(text)
  })

  test('on a product’s page names it, and what it names is a fact', async () => {
    const [product] = createDemoShop(now).products
    const [outcome] = await talk(['你好'], { page: { productId: product!.id } })
    expect(textOf(outcome?.reply ?? null)).toContain(product!.title)
    expect(outcome?.reply?.facts).toMatchObject([{ name: 'product.title', value: product!.title }])
  })

  test('is said once in a conversation, and not in the middle of one', async () => {
    const [, again] = await talk(['你好', '你好'])
    expect(textOf(again?.reply ?? null)).not.toMatch(/小野|好，/)
    const [, late] = await talk(['怎么开发票', '你好'])
    expect(textOf(late?.reply ?? null)).not.toMatch(/小野|好，/)
  })
})

describe('a farewell', () => {
  const change = ({ settings }: ShopFile) => {
    settings.persona = { ...settings.persona, voice: few }
  }

  test('ends with the shop’s own words once, and a picture', async () => {
    const outcomes = await talk(['谢谢', '谢谢'], { change })
    const texts = outcomes.map(({ reply }) => textOf(reply))
    expect(texts[0]).toMatch(/山野集祝一路顺风。😊$/)
    expect(texts[1]).not.toContain('一路顺风')
  })

  test('a message with anything but good news in it has no picture', async () => {
    const outcomes = await talk(['这个能用来当雨棚养鸡吗', '谢谢'], { change })
    expect(outcomes.map(({ reply }) => textOf(reply).match(picture)?.length ?? 0)).toEqual([0, 1])
  })
})

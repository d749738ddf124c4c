import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { headlampTree } from '../demo/headlamp-tree.data.ts'
import { createShopSources, type ShopVisitor } from '../eval/shop-sources.ts'
import type { Article } from '../protocol/article.ts'
import { emptyDialogState } from './empty-state.ts'
import { takeTurn } from './take-turn.ts'
import type { DialogState, TurnOutcome } from './turn.ts'

const anchor = new Date('2026-11-21T06:00:00.000Z')
const visitor: ShopVisitor = { proof: 'none', member: null, provedOrders: new Set() }

function article(id: string, question: string, text: string, more: Partial<Article> = {}): Article {
  return {
    ...{ id, title: question, questions: [question], answers: [{ id: 'A', text }], relatedIds: [] },
    ...{ handoffCondition: null, layer: 'base', category: ['其他'], productIds: [], channels: ['widget'] },
    ...{ locale: 'zh-CN', validFrom: null, validTo: null, state: 'live', version: 1, author: '店长' },
    ...more,
  }
}

/** The demo shop with further articles, talked to. */
function open(
  extra: Article[],
  { now = anchor, productId, threshold }: { now?: Date; productId?: string; threshold?: number } = {},
) {
  const shop = createDemoShop(anchor)
  const settings = { ...shop.settings, answerThreshold: threshold ?? shop.settings.answerThreshold }
  const sources = createShopSources({ ...shop, settings, articles: [...shop.articles, ...extra] }, { ...visitor }, now)
  let state: DialogState = emptyDialogState()
  return async (text: string, at = now): Promise<TurnOutcome> => {
    const outcome = await takeTurn(
      {
        ...{ text, state, page: productId === undefined ? {} : { productId }, owner: 'assistant' as const },
        ...{ proof: visitor.proof, member: null, epoch: 0, now: at, visitorHash: 7 },
      },
      sources,
    )
    state = outcome.state
    return outcome
  }
}

const textOf = ({ reply }: TurnOutcome) =>
  (reply?.parts ?? []).flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
const chipsOf = ({ reply }: TurnOutcome) =>
  (reply?.parts ?? []).flatMap((part) => (part.kind === 'quick-replies' ? part.texts : []))
const basisOf = ({ reply }: TurnOutcome) => (reply?.basis.kind === 'article' ? reply.basis.articleId : reply?.basis)

describe('two questions in one message', () => {
  test('are answered in their order, the first as the basis and the second as a fact', async () => {
    const outcome = await open([])('头灯怎么充电，可以上飞机吗')
    expect(basisOf(outcome)).toBe('a-headlamp-battery')
    expect(outcome.reply?.facts).toEqual([
      { name: 'article.id', value: 'a-battery-plane', source: '文章「头灯和营地灯能带上飞机吗」第 1 版', at: null },
    ])
    expect(textOf(outcome)).toMatch(/USB-C[\s\S]*随身带/)
    const turned = await open([])('头灯可以上飞机吗，怎么充电')
    expect(textOf(turned)).toMatch(/随身带[\s\S]*USB-C/)
  })

  test('that one article answers are answered once', async () => {
    const outcome = await open([])('发什么快递？能指定顺丰吗')
    expect(outcome.reply?.facts).toEqual([])
    expect(outcome.reply?.parts.filter(({ kind }) => kind === 'text')).toHaveLength(1)
  })

  test('what is asked of the same goods is not answered from other goods', async () => {
    const outcome = await open([])('羽绒服怎么洗，可以烘干吗')
    expect(basisOf(outcome)).toBe('a-wash-down')
    expect(outcome.reply?.facts).toEqual([])
  })
})

describe('articles that contradict each other', () => {
  const early = article('early', '雪季营地几点开门', '雪季营地早上 8 点开门。')
  const late = article('late', '雪季营地几点开门呀', '雪季营地早上 10 点开门。')

  test('are not guessed between: the shopper is asked which is meant, once', async () => {
    const say = open([
      article('warm-7', '围巾礼盒几天内能退', '围巾礼盒支持 7 天无理由退货。', { title: '普通围巾礼盒' }),
      article('warm-15', '围巾礼盒多少天内能退', '围巾礼盒支持 15 天无理由退货。', { title: '会员围巾礼盒' }),
    ])
    const first = await say('围巾礼盒几天能退')
    expect(first.reply?.basis).toEqual({ kind: 'fixed', line: 'talk.which' })
    expect(textOf(first)).not.toMatch(/7 天|15 天/)
    const again = await say('围巾礼盒几天内能退')
    expect(textOf(again)).toContain('7 天')
    expect(textOf(again)).not.toContain('15 天')
  })

  test('the campaign stands above the base while it lasts, and not a second longer', async () => {
    const end = new Date('2026-11-21T08:00:00.000Z')
    const campaign = { ...late, layer: 'campaign' as const, validTo: end.toISOString() }
    const before = await open([early, campaign], { now: new Date(end.getTime() - 1000) })('雪季营地几点开门')
    expect(textOf(before)).toContain('10 点')
    expect(textOf(before)).not.toContain('8 点')
    const after = await open([early, campaign], { now: end })('雪季营地几点开门')
    expect(textOf(after)).toContain('8 点')
  })
})

describe('the layers', () => {
  const from = new Date('2026-11-21T07:00:00.000Z')
  const starting = article('starts', '雪季直通车有优惠吗', '雪季直通车全程半价。', {
    ...{ layer: 'campaign', validFrom: from.toISOString(), validTo: '2026-11-22T07:00:00.000Z' },
  })

  test.each([
    [-1000, false],
    [0, true],
    [86_399_000, true],
    [86_400_000, false],
  ])('a campaign is quoted %i ms after its start: %s', async (ms, isQuoted) => {
    const outcome = await open([starting], { now: new Date(from.getTime() + ms) })('雪季直通车有优惠吗')
    expect(textOf(outcome).includes('全程半价')).toBe(isQuoted)
  })

  test('an emergency notice goes before an article that fits better', async () => {
    const notice = article('closed', '雪季营地还开门吗', '雪季营地因大风今天关闭。', { layer: 'emergency' })
    const outcome = await open([article('open', '雪季营地还开门吗？', '雪季营地天天开门。'), notice])(
      '雪季营地还开门吗',
    )
    expect(textOf(outcome)).toBe('雪季营地因大风今天关闭。')
  })

  test('an article of one product answers on its page and where nothing else is named, not on the page of another', async () => {
    const own = article('mat-gift', '买这个送补丁包吗', '送一套补丁包。', { productIds: ['p-fuyun-mat'] })
    expect(textOf(await open([own], { productId: 'p-fuyun-mat' })('买这个送补丁包吗'))).toContain('一套补丁包')
    expect(textOf(await open([own], { productId: 'p-ximang-headlamp' })('买这个送补丁包吗'))).not.toContain('补丁包。')
  })

  test('an article that hands over says nothing itself', async () => {
    const say = open([article('loan', '营地设备能租借吗', '不能说', { handoffCondition: '租借要先签合同' })])
    expect(await say('营地设备能租借吗')).toMatchObject({ kind: 'handoff', trigger: 'article-condition' })
  })
})

test('a process that the shop takes away in the middle of a walk is left with a word, and asks nothing more', async () => {
  const end = new Date(anchor.getTime() + 60_000)
  const walked = article('winter-lamp', '冬季头灯不亮怎么查', '一步步来查。', {
    ...{ layer: 'campaign', tree: headlampTree, validTo: end.toISOString() },
  })
  const ask = open([walked])
  expect(textOf(await ask('冬季头灯不亮怎么查'))).toContain('按一下开关')
  const after = await ask('完全不亮', end)
  expect(after.walked).toContain('walk-tree/losing')
  expect(textOf(after)).toMatch(/收起来了|停用了/)
  expect(after.state.flow).toBeNull()
})

describe('what is near, unknown, or goes on', () => {
  test('what nobody knows is said plainly, with the way to a person', async () => {
    const outcome = await open([])('这个能用来当雨棚养鸡吗')
    // Whether something stands near enough to be offered is ranking's to say; nothing is answered either way.
    expect(outcome.reply?.basis).toMatchObject({ kind: 'fixed', line: expect.stringMatching(/^talk\.unknown/) })
    expect(chipsOf(outcome)).toEqual(['转人工'])
  })

  test('between the bands the nearest three questions are offered', async () => {
    const near = ['买', '退', '用', '改'].map((word) => article(`pass-${word}`, `雪季通票怎么${word}`, `通票${word}法`))
    const outcome = await open(near, { threshold: 1.01 })('雪季通票怎么买呀')
    expect(outcome.reply?.basis).toEqual({ kind: 'fixed', line: 'talk.unknown-near' })
    const card = outcome.reply?.parts.find((part) => part.kind === 'card')?.card
    expect(card).toMatchObject({ kind: 'choice', title: '你是不是想问' })
    expect(card?.kind === 'choice' && card.choices.map(({ text }) => text)).toHaveLength(3)
    expect(card).toMatchObject({ choices: [{ text: '雪季通票怎么买' }, {}, {}] })
  })

  test('related questions follow an answer: live ones, short ones, none that was answered already', async () => {
    const base = article('snow-a', '雪季通票怎么买', '在首页买。', {
      relatedIds: ['snow-b', 'snow-over', 'snow-long', 'gone', 'snow-other'],
    })
    const say = open([
      base,
      article('snow-b', '雪季通票能退吗', '没用过就能退。', { relatedIds: ['snow-a'] }),
      article('snow-over', '雪票打折吗', '打八折。', { validTo: '2026-11-20T00:00:00.000Z' }),
      article('snow-long', '雪季通票在哪些地方可以用得上', '三个雪场。'),
      article('snow-other', '雪票送雪板吗', '不送。', { productIds: ['p-fuyun-mat'] }),
    ])
    expect(chipsOf(await say('雪季通票怎么买'))).toEqual(['雪季通票能退吗', '雪票送雪板吗'])
    expect(chipsOf(await say('雪季通票能退吗'))).toEqual([])
  })
})

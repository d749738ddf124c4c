import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { createShopSources } from '../eval/shop-sources.ts'
import { fitShopLayer } from '../intents/fit-shop-layer.ts'
import type { Article } from '../protocol/article.ts'
import type { PageContext } from '../protocol/conversation.ts'
import { emptyDialogState } from './empty-state.ts'
import { takeTurn } from './take-turn.ts'
import type { TurnOutcome } from './turn.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const own = 'own_monogram'
const asked = '能绣小明三个字不'
const articleId = 'a-monogram'
const examples = [
  { label: own, text: asked },
  { label: own, text: '可以绣个名字在上面吗' },
  { label: 'return_goods', text: '这玩意我不伺候了' },
]
const layer = fitShopLayer(examples, [own])

type Setting = {
  article?: Partial<Article>
  enabled?: boolean
  page?: PageContext
  taught?: boolean
  before?: string[]
}

/** What the demo shop answers when it has taught its assistant these examples. */
async function hear(text: string, setting: Setting = {}): Promise<TurnOutcome> {
  const { article = {}, enabled = true, page = {}, taught = true, before = [] } = setting
  const shop = structuredClone(createDemoShop(now))
  const model = shop.articles.find(({ layer: kind, state }) => kind === 'base' && state === 'live')!
  const added: Article = {
    ...{ ...model, id: articleId, title: '绣字服务', questions: ['刺绣服务说明'], handoffCondition: null },
    ...{ answers: [{ id: 'A', text: '名字最多六个字，三天绣好。' }], productIds: [], validFrom: null, validTo: null },
    ...article,
  }
  shop.articles.push(added)
  const sources = createShopSources(shop, { proof: 'none', member: null, provedOrders: new Set() }, now)
  const understanding = { revision: 1, enabled, layer, ownIntents: [{ id: own, articleId }] }
  if (taught) sources.catalogue = { ...sources.catalogue, understanding }
  const fixed = { page, owner: 'assistant', proof: 'none', member: null, epoch: 0, now, visitorHash: 7 } as const
  let state = emptyDialogState()
  for (const earlier of before) ({ state } = await takeTurn({ ...fixed, text: earlier, state }, sources))
  return takeTurn({ ...fixed, text, state }, sources)
}

function basisOf({ reply }: TurnOutcome): string {
  const basis = reply?.basis
  if (basis?.kind === 'article') return basis.articleId
  return basis?.kind === 'flow' ? basis.flow : (basis?.kind ?? 'nothing')
}

describe('what a shop taught', () => {
  test('answers an own intent with its article, and tells which it was', async () => {
    const outcome = await hear(asked)
    expect(basisOf(outcome)).toBe(articleId)
    expect(outcome.understanding.requests[0]).toMatchObject({ own })
    expect(basisOf(await hear('能绣小红三个字吗'))).toBe(articleId)
  })

  test('starts the flow of the intent a sentence was corrected to', async () => {
    expect(basisOf(await hear('这玩意我不伺候了'))).toBe('return-goods')
    expect(basisOf(await hear('这玩意我不伺候了', { taught: false }))).not.toBe('return-goods')
  })

  test('answers in the middle of a flow, and the flow’s question comes back', async () => {
    const outcome = await hear(asked, { before: ['我要退货'] })
    expect(basisOf(outcome)).toBe(articleId)
    expect(outcome.state.flow).toMatchObject({ id: 'return-goods' })
  })

  test('hands over where the article says so', async () => {
    expect(await hear(asked, { article: { handoffCondition: '大单绣字' } })).toMatchObject({
      kind: 'handoff',
      trigger: 'article-condition',
    })
  })

  const gone: [string, Setting][] = [
    ['is switched off', { enabled: false }],
    ['names an article that is offline', { article: { state: 'retired' } }],
    ['names a draft', { article: { state: 'draft' } }],
    ['names an article that has ended', { article: { validTo: '2026-11-21T05:59:59.000Z' } }],
    ['names an article that has not begun', { article: { validFrom: '2026-11-21T06:00:01.000Z' } }],
    ['names an article of another channel', { article: { channels: ['jd'] } }],
    [
      'names an article about other goods',
      { article: { productIds: ['p-qingyu-tent'] }, page: { productId: 'p-zhufeng-jacket' } },
    ],
  ]
  test.each(gone)('that %s leaves the answer as it was', async (_name, setting) => {
    const without = await hear(asked, { ...setting, taught: false })
    const outcome = await hear(asked, setting)
    expect(basisOf(outcome)).not.toBe(articleId)
    expect(outcome.reply).toEqual(without.reply)
    expect(outcome.understanding.requests[0]?.own).toBeUndefined()
  })
})

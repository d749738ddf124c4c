import { describe, expect, test } from 'vitest'
import type { KnownArticle, PairChoice } from '../protocol/article-file.ts'
import { createFiles, listArticles, openBytes, readAll, toBytes } from './test/open-article-files.ts'

const known = (id: string, question: string, answer: string, change: Partial<KnownArticle> = {}): KnownArticle => ({
  ...{ id, title: question, questions: [question], answer, layer: 'base', locale: 'zh-CN', productIds: [] },
  ...change,
})

describe('pairs', () => {
  const lines = toBytes(
    '问题,相似问,答案',
    '退货的运费由谁来承担,运费谁出,质量问题由我们承担。',
    '退货的运费由谁承担,退货邮费算谁的,质量问题由我们承担',
    '多久发货,,两天内发出。',
    '能开发票吗,,可以，在订单里申请。',
  )
  const shop = [known('k1', '请问多久发货？', '两天内发出'), known('k2', '可以开发票吗', '不能开。')]

  async function read() {
    const files = createFiles()
    const { file, choice } = await openBytes(files, lines, 'a.csv')
    const reading = (await readAll(files, file, { ...choice, known: shop })).at(-1)
    return { files, file, reading, pairs: await files.listArticlePairs(file, 0) }
  }

  test('the same and nearly the same question are told, with what happens to them', async () => {
    const { pairs, reading } = await read()
    expect(pairs.map(({ likeness, choice, found, before }) => [likeness, choice, found.place, before.place])).toEqual([
      ['near', 'merge', 3, 2],
      ['same', 'skip', 4, null],
    ])
    expect(reading).toMatchObject({ articles: 2, extended: 0, pairs: 2 })
  })

  test.each<[string, PairChoice, PairChoice, string[][], unknown[]]>([
    [
      'merged: further ways to ask the earlier one',
      'merge',
      'merge',
      [['退货的运费由谁来承担', '运费谁出', '退货的运费由谁承担', '退货邮费算谁的'], ['能开发票吗']],
      [],
    ],
    ['left out', 'skip', 'skip', [['退货的运费由谁来承担', '运费谁出'], ['能开发票吗']], []],
    [
      'kept',
      'keep',
      'keep',
      [['退货的运费由谁来承担', '运费谁出'], ['退货的运费由谁承担', '退货邮费算谁的'], ['多久发货'], ['能开发票吗']],
      [],
    ],
  ])('%s', async (_, first, second, questions, extended) => {
    const { files, file } = await read()
    const choices = [first, second].map((choice, pair) => ({ pair, choice }))
    expect(await files.chooseArticlePairs(file, choices)).toMatchObject({ kind: 'read', articles: questions.length })
    expect((await listArticles(files, file)).map(({ body }) => body.questions)).toEqual(questions)
    expect(await files.listExtendedArticles(file)).toEqual(extended)
  })

  test('merged into an article of the shop, new ways to ask extend it', async () => {
    const files = createFiles()
    const { file, choice } = await openBytes(
      files,
      toBytes('问题,相似问,答案', '多久发货,几天能发出,两天内发出。'),
      'a.csv',
    )
    await readAll(files, file, { ...choice, known: shop })
    expect(await files.chooseArticlePairs(file, [{ pair: 0, choice: 'merge' }])).toMatchObject({
      articles: 0,
      extended: 1,
    })
    expect(await files.listExtendedArticles(file)).toEqual([{ id: 'k1', questions: ['几天能发出'] }])
  })

  test('another layer and other goods are no pair', async () => {
    const files = createFiles()
    const { file, choice } = await openBytes(files, toBytes('问题,答案,适用商品', '多久发货,两天,羊毛袜'), 'a.csv')
    const others = [
      known('k1', '多久发货', '两天', { layer: 'campaign', productIds: ['sock-1'] }),
      known('k2', '多久发货', '两天', { productIds: ['tent-2'] }),
    ]
    expect((await readAll(files, file, { ...choice, known: others })).at(-1)).toMatchObject({ articles: 1, pairs: 0 })
  })

  test('more ways to ask than an article may have are told', async () => {
    const files = createFiles()
    const ways = Array.from({ length: 58 }, (_, at) => `发货要等几天${at}`).join('；')
    const { file, choice } = await openBytes(
      files,
      toBytes('问题,相似问,答案', `多久发货,${ways},两天`, '多久发货呢,什么时候发；哪天发,两天的'),
      'a.csv',
    )
    await readAll(files, file, choice)
    await files.chooseArticlePairs(file, [{ pair: 0, choice: 'merge' }])
    expect((await listArticles(files, file))[0]?.body.questions).toHaveLength(60)
    expect(await files.listArticlePlaces(file, 0)).toMatchObject([{ place: 3, reason: 'merge-cut', told: ['哪天发'] }])
  })
})

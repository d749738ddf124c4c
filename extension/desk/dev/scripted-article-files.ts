import type {
  ArticleFileReading,
  ArticleFiles,
  ArticlePair,
  ProposedArticle,
} from '../../../shared/protocol/article-file.ts'

const article = (place: number, title: string, answer: string): ProposedArticle => ({
  id: `a-file-${place}`,
  place,
  body: {
    title,
    questions: [title],
    answers: [{ id: 'A', text: answer }],
    relatedIds: [],
    handoffCondition: null,
    layer: 'base',
    category: ['售后服务', '退换货'],
    productIds: [],
    channels: ['widget'],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
  },
  needsQuestion: false,
})
const articles = [
  article(2, '帐篷怎么退货', '签收后 7 天内，不影响二次销售可以退，在订单里点「申请退货」。'),
  article(3, '退货运费谁承担', '质量问题由我们承担，其他原因由您承担。'),
  article(5, '多久能收到退款', '仓库签收后 2 个工作日内原路退回。'),
]
const pair = (): ArticlePair => ({
  ...{ pair: 0, likeness: 'near', score: 0.86, choice: 'keep' },
  found: { title: '多久能收到退款', question: '多久能收到退款', answer: '仓库签收后 2 个工作日内原路退回。', place: 5 },
  before: { title: '退款多久到账', question: '多久能收到退款呢', answer: '审核通过后 1–3 个工作日。', place: null },
})

/** Stands in for the engine's reading of knowledge: one workbook, whatever is chosen. */
export function createScriptedArticleFiles(): ArticleFiles {
  const pairs = [pair()]
  let left = 2
  const count = (): ArticleFileReading => {
    const extended = pairs[0]?.choice === 'merge' ? 1 : 0
    const read = pairs[0]?.choice === 'keep' ? articles : articles.slice(0, 2)
    const counts = {
      articles: read.length,
      extended,
      bad: 1,
      notes: 0,
      unasked: 0,
      unplaced: 0,
      pairs: pairs.length,
      trees: 0,
    }
    return { kind: 'read', ...counts, samples: read }
  }
  return {
    async openArticleFile(_url, name) {
      if (name.includes('宏')) return { ok: false, reason: 'macros' }
      const head = [
        { row: 1, cells: ['问题', '相似问法', '答案', '分类'] },
        { row: 2, cells: ['帐篷怎么退货', '帐篷能退吗', '签收后 7 天内可以退。', '售后服务/退换货'] },
      ]
      const columns = { question: [0], variants: [1], answer: [2], category: [3] }
      return {
        ok: true,
        value: {
          file: 'k1',
          content: { kind: 'table', shape: 'questions', rows: 5, head, headerRow: 1, columns, sheetsLeftOut: 0 },
        },
      }
    },
    async readArticleFile(_file, choice) {
      if (choice?.table?.columns.answer === undefined && choice !== null) return { kind: 'missing', fields: ['answer'] }
      left = choice === null ? left - 1 : 2
      return left > 0 ? { kind: 'reading', done: 4 - left, all: 4 } : count()
    },
    listArticlePairs: async (_file, from) => pairs.slice(from),
    async chooseArticlePairs(_file, choices) {
      for (const one of choices) if (one.pair === 0) pairs[0] = { ...pair(), choice: one.choice }
      return count()
    },
    listFileArticles: async (_file, from) => ({ articles: articles.slice(from), next: null }),
    listExtendedArticles: async () => [],
    listArticlePlaces: async (_file, from) =>
      [
        {
          place: 4,
          reason: 'no-answer' as const,
          asks: '退货地址是哪里',
          told: ['退货地址是哪里'],
          other: null,
          isKept: false,
        },
      ].slice(from),
    listFileRows: async (_file, rows) => rows.map((row) => ({ row, cells: ['退货地址是哪里', '', '', '售后服务'] })),
    listFileTrees: async () => [],
    closeArticleFile: async () => {},
  }
}

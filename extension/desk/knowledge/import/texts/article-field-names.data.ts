import type { ArticleField, ArticleTableShape } from '../../../../../shared/protocol/article-file.ts'

/** What the columns of a file of knowledge are called on the screen, in the order they are asked for. */
export const articleFieldNames: Record<ArticleField, string> = {
  question: '问题',
  variants: '相似问法',
  answer: '答案',
  title: '标题',
  steps: '步骤',
  category: '目录',
  layer: '层级',
  validFrom: '开始时间',
  validTo: '结束时间',
  products: '适用商品',
  related: '相关问题',
  handoff: '转人工条件',
  channels: '渠道',
  locale: '语言',
  attributes: '商品参数',
}

/** The fields each shape of table is asked for first; the others stand below. */
export const firstFields: Record<ArticleTableShape, readonly ArticleField[]> = {
  questions: ['question', 'variants', 'answer', 'category'],
  phrases: ['title', 'answer', 'category'],
  products: ['products', 'title', 'attributes', 'category'],
}

/** What a table is, in the words of whoever made it. */
export const shapeNames: Record<ArticleTableShape, string> = {
  questions: '一行一个问答',
  phrases: '快捷短语',
  products: '商品资料',
}

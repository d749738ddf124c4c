import type { Article } from '../../../protocol/article.ts'
import { type ShopArticle, shopArticles } from '../knowledge/shop-articles.ts'
import type { Plant, PlantEdit } from './plant.ts'

/** The golden department store as its owner keeps it, with these contradictions in it. */
export function createPlantedShop(plants: Plant[]): Article[] {
  const answers = new Map(shopArticles.map(({ id, answer }) => [id, answer]))
  for (const edit of plants.flatMap(({ edits }) => edits)) {
    const answer = answers.get(edit.articleId)
    if (answer === undefined) throw new Error(`no article ${edit.articleId}`)
    answers.set(edit.articleId, applyEdit(answer, edit))
  }
  return shopArticles.map((row) => toArticle(row, answers.get(row.id) ?? row.answer))
}

function applyEdit(answer: string, edit: PlantEdit): string {
  if ('append' in edit) return answer + edit.append
  if (!answer.includes(edit.from)) throw new Error(`${edit.articleId} does not say ${edit.from}`)
  return answer.replace(edit.from, edit.to)
}

function toArticle(row: ShopArticle, answer: string): Article {
  const [title = row.id, ...questions] = row.questions
  return {
    id: row.id,
    title,
    questions,
    answers: [{ id: 'A', text: answer }],
    relatedIds: row.related,
    handoffCondition: row.handoff ?? null,
    layer: 'base',
    category: row.category,
    productIds: [],
    channels: ['widget'],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
    state: 'live',
    version: 1,
    author: 'golden',
  }
}

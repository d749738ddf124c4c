import * as v from 'valibot'
import { type Article, articleSchema } from '../../../shared/protocol/article.ts'
import type { DeskUnanswered } from '../../../shared/protocol/desk-unanswered.ts'
import { openAnswer } from '../../../shared/protocol/open-question.ts'

/** The draft of a group's answer: its words are the ways to ask; the answer is a person's to write. */
export function beginAnswer(group: DeskUnanswered, id: string, author: string): Article {
  const words = group.samples.map(({ text }) => text.replaceAll(/\*+/g, '').trim()).filter((text) => text !== '')
  const questions = words.length === 0 ? ['【待填：问法】'] : [...new Set(words)]
  const products = new Set(group.samples.map(({ productId }) => productId))
  const [product = null] = products
  return v.parse(articleSchema, {
    id,
    title: [...(questions[0] ?? '')].slice(0, 40).join(''),
    questions,
    answers: [{ id: 'A', text: openAnswer }],
    relatedIds: [],
    handoffCondition: null,
    layer: 'base',
    category: ['未分类'],
    productIds: products.size === 1 && product !== null ? [product] : [],
    channels: ['widget'],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
    state: 'draft',
    version: 1,
    author: author.slice(0, 60),
  })
}

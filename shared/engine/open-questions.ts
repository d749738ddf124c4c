import * as v from 'valibot'
import type { ArticleBody } from '../protocol/article.ts'
import type { KeepAnswer } from '../protocol/desk-kept-answers.ts'
import {
  type OpenQuestion,
  type OpenQuestions,
  type OpenQuestionUndone,
  openAnswer,
  questionUndoneSchema,
} from '../protocol/open-question.ts'
import { fetchJson } from '../sync/http.ts'
import type { DeskPosts, DeskPostsDeps } from './desk-posts.ts'

/** Draft articles of a device that belongs to no shop. */
export interface LocalDrafts {
  /** False where it cannot be an article. */
  keepDraft(keepId: string, body: ArticleBody): Promise<boolean>
  /** Null where there is none of it. */
  removeDraft(keepId: string): Promise<OpenQuestionUndone | null>
}

interface OpenQuestionsDeps extends Pick<DeskPostsDeps, 'env' | 'getDoor'> {
  posts: DeskPosts
  /** The shop that this device belongs to, signed in or not. */
  loadShop(): Promise<string | null>
  /** The question as everybody may read it; empty where nothing is asked. */
  toWords(question: OpenQuestion): string
  getCategory(words: string): string[]
  local: LocalDrafts | null
}

const undoneSchema = v.union([questionUndoneSchema, v.object({ revision: v.number(), stayed: v.boolean() })])

/** Questions that nothing answers: a draft to be written, or a row among the unanswered ones. */
export function createOpenQuestions(deps: OpenQuestionsDeps): OpenQuestions {
  const { posts, env } = deps
  const tellUndo = async (path: string) => {
    const door = deps.getDoor()
    if (door === null) return null
    const url = `${door.edge}/api/desk/${path}/undo`
    const answer = await fetchJson(env.fetch, {
      url,
      method: 'POST',
      body: {},
      token: door.token,
      schema: undoneSchema,
    })
    if (answer.ok) return answer.value
    return answer.reason.kind === 'refused' && answer.reason.status === 404 ? { removed: false } : null
  }
  return {
    async keepOpenQuestion(question) {
      const { keepId, way } = question
      const words = deps.toWords(question)
      if (words === '') return 'refused'
      const shop = await deps.loadShop()
      if (shop === null) {
        // The list of unanswered questions is a shop's: no device keeps one of its own.
        const isKept = way === 'article' && (await deps.local?.keepDraft(keepId, toBody(words)))
        return isKept === true ? 'kept' : 'signed-out'
      }
      if (way === 'list') await posts.add({ kind: 'question', shop, body: { id: keepId, question: words } })
      else await posts.add({ kind: 'answer', shop, body: toWish(keepId, words, deps.getCategory(words)) })
      return posts.drainFor(keepId)
    },
    async undoOpenQuestion(keepId) {
      if (await posts.drop(keepId)) return 'undone'
      const removed = (await deps.local?.removeDraft(keepId)) ?? null
      if (removed !== null) return removed
      const offList = await tellUndo(`open-questions/${keepId}`)
      if (offList === null) return 'not-undone'
      if ('removed' in offList && offList.removed) return 'undone'
      const draft = await tellUndo(`kept-answers/${keepId}`)
      if (draft === null) return 'not-undone'
      return 'stayed' in draft && draft.stayed ? 'stayed' : 'undone'
    },
  }
}

function toWish(importId: string, question: string, category: string[]): KeepAnswer {
  const whole = { from: null, group: null, extend: null, publish: false }
  return { importId, question, answer: openAnswer, category, ...whole }
}

function toBody(question: string): ArticleBody {
  return {
    title: [...question].slice(0, 40).join(''),
    questions: [question],
    answers: [{ id: 'A', text: openAnswer }],
    ...{ relatedIds: [], handoffCondition: null, layer: 'base', category: ['未分类'], productIds: [] },
    ...{ channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null },
  }
}

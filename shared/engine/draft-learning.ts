import * as v from 'valibot'
import { maskPersonal } from '../domain/orders/mask-text.ts'
import { dropCourtesy, dropGreeting } from '../knowledge/proposals/strip-talk.ts'
import { findQuestionGroup } from '../knowledge/rerank/find-question-group.ts'
import type { KeepAnswer } from '../protocol/desk-kept-answers.ts'
import {
  type AnswerKept,
  type DraftCounts,
  type DraftLearning,
  draftCountsSchema,
  type OwnAnswer,
  type SeenDraftUse,
} from '../protocol/draft-use.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import { DeskPosts, type DeskPostsDeps } from './desk-posts.ts'
import type { EngineEnvironment } from './environment.ts'
import { judgeDraftUse } from './judge-draft-use.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'

export interface DraftLearningDeps extends DeskPostsDeps {
  env: DeskPostsDeps['env'] & Pick<EngineEnvironment, 'makeId'>
  clock: EdgeClock
  getKnowledge(): HeldKnowledge | null
  /** Keeps an answer on a device that has no edge; null where it cannot. */
  keepLocally: ((question: string, answer: string) => Promise<boolean>) | null
}

const setting = 'draft-counts'
const talliedSchema = v.object({ ...draftCountsSchema.entries, seen: v.array(v.string()) })
const seenMost = 100
const nothing: DraftCounts = { accepted: 0, edited: 0, copied: 0, rejected: 0 }
const conversationsMarked = 500
/** Where nothing near it is known. */
const fallbackCategory = ['未分类']

/** Learning from what sellers do, on the device's side. `drain` sends what waited. */
export function createDraftLearning(deps: DraftLearningDeps): DraftLearning & { drain(): Promise<void> } {
  const posts = new DeskPosts(deps)
  const { store, env, clock } = deps
  const marks = new Map<string, string>()
  let counting: Promise<unknown> = Promise.resolve()
  const loadShop = async () => deps.getDoor()?.shop ?? (await store.loadSetting('shop', v.string()))
  const now = () => new Date(clock.now())

  const markOf = (where: string, conversationKey: string): string => {
    const key = `${where} ${conversationKey}`
    if (marks.size >= conversationsMarked) marks.clear()
    const mark = marks.get(key) ?? `p-${env.makeId()}`
    marks.set(key, mark)
    return mark
  }
  /** Two ports may tell of two uses at once. */
  const countOnce = (useId: string, end: keyof DraftCounts): Promise<boolean> => {
    const counted = counting.then(() => tally(deps, useId, end))
    counting = counted.catch(() => undefined) // its caller hears of it
    return counted
  }
  const readQuestion = (question: string) => {
    const found = deps.getKnowledge()?.index.retrieve({ text: question, now: now(), locale: 'zh-CN' })
    return found?.kind === 'found' ? found.passages : []
  }

  return {
    async noteDraftUse(use: SeenDraftUse) {
      const judged = judgeDraftUse(use)
      if (judged === null || !(await countOnce(use.useId, judged.end))) return
      const shop = await loadShop()
      if (shop === null) return
      const conversation = markOf(use.where, use.conversationKey)
      const group = findQuestionGroup(readQuestion(use.question))
      const body = { id: use.useId, where: use.where, conversation, group, at: now().toISOString(), ...judged }
      await posts.add({ kind: 'outcome', shop, body })
      await posts.drain()
    },
    async keepOwnAnswer(own: OwnAnswer): Promise<AnswerKept> {
      const { question, answer } = toKeptWords(own)
      if (question === '' || answer === '') return 'refused'
      const shop = await loadShop()
      if (shop === null) return (await deps.keepLocally?.(question, answer)) === true ? 'kept' : 'signed-out'
      const category = readQuestion(question)[0]?.article.category ?? fallbackCategory
      const body: KeepAnswer = {
        ...{ importId: own.keepId, from: null, group: null, question, answer, category },
        ...{ extend: null, publish: false },
      }
      await posts.add({ kind: 'answer', shop, body })
      return posts.drainFor(own.keepId)
    },
    async countDraftUses() {
      return (await store.loadSetting(setting, draftCountsSchema)) ?? nothing
    },
    drain: () => posts.drain(),
  }
}

/** False: it was counted before. */
async function tally({ store }: DraftLearningDeps, useId: string, end: keyof DraftCounts): Promise<boolean> {
  const { seen, ...counts } = (await store.loadSetting(setting, talliedSchema)) ?? { ...nothing, seen: [] }
  if (seen.includes(useId)) return false
  await store.saveSetting(setting, { ...counts, [end]: counts[end] + 1, seen: [...seen, useId].slice(-seenMost) })
  return true
}

/** Nothing of the person or the order leaves in words that are to be everybody's; the edge masks again. */
function toKeptWords({ question, answer, shopperName }: OwnAnswer): { question: string; answer: string } {
  const nameless = (text: string) =>
    shopperName !== null && shopperName.length > 1 ? text.replaceAll(shopperName, '***') : text
  const said = dropCourtesy(answer) === '' ? '' : answer
  return {
    question: maskPersonal(nameless(dropGreeting(question)))
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 200),
    answer: maskPersonal(nameless(said)).trim().slice(0, 4000),
  }
}

import * as v from 'valibot'
import { maskPersonal } from '../domain/orders/mask-text.ts'
import { dropCourtesy, dropGreeting } from '../knowledge/proposals/strip-talk.ts'
import { findQuestionGroup } from '../knowledge/rerank/find-question-group.ts'
import type { KeepAnswer } from '../protocol/desk-kept-answers.ts'
import {
  type AnswerKept,
  type DraftCounts,
  type DraftLearning,
  type DraftOutcome,
  draftCountsSchema,
  type OwnAnswer,
  type SeenDraftUse,
} from '../protocol/draft-use.ts'
import type { OpenQuestions } from '../protocol/open-question.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import { DeskPosts, type DeskPostsDeps } from './desk-posts.ts'
import type { EngineEnvironment } from './environment.ts'
import { type JudgedUse, judgeDraftUse } from './judge-draft-use.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'
import { createOpenQuestions, type LocalDrafts } from './open-questions.ts'

export interface DraftLearningDeps extends DeskPostsDeps {
  env: DeskPostsDeps['env'] & Pick<EngineEnvironment, 'makeId'>
  clock: EdgeClock
  getKnowledge(): HeldKnowledge | null
  /** Keeps an answer on a device that has no edge; null where it cannot. */
  keepLocally: ((question: string, answer: string) => Promise<boolean>) | null
  /** Where drafts of articles stand on a device that has no edge; null where none can. */
  localDrafts?: LocalDrafts | null
  /** Learns of it where drafts stand on this device's own articles; false: they stand on a shop's. */
  noteLocally(outcome: DraftOutcome): Promise<boolean>
}

const setting = 'draft-counts'
const talliedSchema = v.object({ ...draftCountsSchema.entries, seen: v.array(v.string()) })
const seenMost = 100
const nothing: DraftCounts = { accepted: 0, edited: 0, copied: 0, rejected: 0 }
const conversationsMarked = 500
/** Where nothing near it is known. */
const fallbackCategory = ['未分类']

/** Learning from what sellers do, on the device's side. `drain` sends what waited. */
export function createDraftLearning(
  deps: DraftLearningDeps,
): DraftLearning & OpenQuestions & { drain(): Promise<void> } {
  const posts = new DeskPosts(deps)
  const { store, env, clock } = deps
  const marks = new Map<string, string>()
  let noting: Promise<unknown> = Promise.resolve()
  const loadShop = async () => deps.getDoor()?.shop ?? (await store.loadSetting('shop', v.string()))
  const now = () => new Date(clock.now())

  const markOf = (where: string, conversationKey: string): string => {
    const key = `${where} ${conversationKey}`
    if (marks.size >= conversationsMarked) marks.clear()
    const mark = marks.get(key) ?? `p-${env.makeId()}`
    marks.set(key, mark)
    return mark
  }
  const readQuestion = (question: string) => {
    const found = deps.getKnowledge()?.index.retrieve({ text: question, now: now(), locale: 'zh-CN' })
    return found?.kind === 'found' ? found.passages : []
  }

  const note = async (use: SeenDraftUse): Promise<void> => {
    const judged = judgeDraftUse(use)
    const { seen, ...counts } = (await store.loadSetting(setting, talliedSchema)) ?? { ...nothing, seen: [] }
    if (judged === null || seen.includes(use.useId)) return
    const outcome = toOutcome(use, judged)
    // What stands on this device's own articles is no shop's business.
    const shop = (await deps.noteLocally(outcome)) ? null : await loadShop()
    if (shop !== null) await posts.add({ kind: 'outcome', shop, body: outcome })
    const counted = { ...counts, [judged.end]: counts[judged.end] + 1 }
    await store.saveSetting(setting, { ...counted, seen: [...seen, use.useId].slice(-seenMost) })
    if (shop !== null) await posts.drain()
  }
  const toOutcome = ({ useId, where, conversationKey, question }: SeenDraftUse, judged: JudgedUse): DraftOutcome => ({
    ...{ id: useId, where, conversation: markOf(where, conversationKey), at: now().toISOString() },
    ...{ group: findQuestionGroup(readQuestion(question)), ...judged },
  })

  const categoryOf = (question: string) => readQuestion(question)[0]?.article.category ?? fallbackCategory

  return {
    ...createOpenQuestions({
      ...{ env, posts, loadShop, getDoor: deps.getDoor, local: deps.localDrafts ?? null, getCategory: categoryOf },
      toWords: ({ question, shopperName }) => toKeptQuestion(question, shopperName),
    }),
    noteDraftUse(use: SeenDraftUse) {
      // Two ports may tell of two uses at once.
      const noted = noting.then(() => note(use))
      noting = noted.catch(() => undefined) // its caller hears of it
      return noted
    },
    async keepOwnAnswer(own: OwnAnswer): Promise<AnswerKept> {
      const { question, answer } = toKeptWords(own)
      if (question === '' || answer === '') return 'refused'
      const shop = await loadShop()
      if (shop === null) return (await deps.keepLocally?.(question, answer)) === true ? 'kept' : 'signed-out'
      const category = categoryOf(question)
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

/** Nothing of the person or the order leaves in words that are to be everybody's; the edge masks again. */
function toKeptWords({ question, answer, shopperName }: OwnAnswer): { question: string; answer: string } {
  const said = dropCourtesy(answer) === '' ? '' : answer
  return {
    question: toKeptQuestion(question, shopperName),
    answer: maskPersonal(withoutName(said, shopperName)).trim().slice(0, 4000),
  }
}

function toKeptQuestion(question: string, shopperName: string | null): string {
  return maskPersonal(withoutName(dropGreeting(question), shopperName))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
}

function withoutName(text: string, name: string | null): string {
  return name !== null && name.length > 1 ? text.replaceAll(name, '***') : text
}

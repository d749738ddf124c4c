import type { ArticleProposal, ChatMessage, LeftOut } from '../../protocol/article-proposal.ts'
import { chooseQuestions } from './choose-questions.ts'
import { makePairs, type QuestionPair } from './make-pairs.ts'
import { createQuestionGroups } from './question-groups.ts'
import { foldWords } from './strip-talk.ts'
import { weighAnswers } from './weigh-answers.ts'

/** What a shop's chats suggest, and what of them was no use. */
export interface Proposals {
  proposals: ArticleProposal[]
  leftOut: LeftOut
}

export interface ProposalSetting {
  /** Whether an article of the shop answers this question already. */
  covers?: (question: string) => boolean
  /** Askings from which a question is worth an article. */
  fewestAskings?: number
}

export interface ProposalStep {
  step: 'pairs' | 'questions' | 'proposals'
  done: number
  all: number
}

const fewest = 3
/** Below this the answers have nothing to do with one another, and neither have the questions. */
const leastSupport = 0.15
const examplesShown = 5
const otherAnswersShown = 10
const proposalsPerStep = 20

/**
 * Articles that the operators' own answers suggest, most asked first. They are drafts for a person to judge; nothing here
 * makes one live. Whoever takes no further step has cancelled.
 */
export function* proposeArticles(
  messages: readonly ChatMessage[],
  { covers = () => false, fewestAskings = fewest }: ProposalSetting = {},
): Generator<ProposalStep, Proposals> {
  const reading = makePairs(messages)
  let read = reading.next()
  for (; !read.done; read = reading.next()) yield { step: 'pairs', done: read.value, all: messages.length }
  const { pairs } = read.value
  const leftOut: LeftOut = { ...read.value.leftOut, rare: 0, covered: 0 }
  const groups = createQuestionGroups()
  groups.add(pairs)
  for (const share of groups.settle())
    yield { step: 'questions', done: Math.round(share * pairs.length), all: pairs.length }
  const proposals: ArticleProposal[] = []
  const listed = groups.list()
  for (const [at, group] of listed.entries()) {
    if (at % proposalsPerStep === 0) yield { step: 'proposals', done: at, all: listed.length }
    const proposal = toProposal(group, fewestAskings)
    if (proposal === null) leftOut.rare += group.length
    else if (isCovered(proposal, covers)) leftOut.covered += group.length
    else proposals.push(proposal)
  }
  return { proposals, leftOut }
}

/** A group of pairs as an article; null when it was asked too seldom or its answers have nothing in common. */
export function toProposal(group: readonly QuestionPair[], fewestAskings: number): ArticleProposal | null {
  const conversations = new Set(group.map(({ conversation }) => conversation)).size
  if (group.length < fewestAskings || conversations < Math.min(2, fewestAskings)) return null
  const answers = weighAnswers(group)
  if (answers === null || (group.length > 1 && answers.support < leastSupport)) return null
  const { title, questions } = chooseQuestions(group)
  return {
    ...{ id: `chat-${hash(foldWords(title))}`, title, questions, answer: answers.best.text },
    otherAnswers: answers.others.slice(0, otherAnswersShown),
    conflicts: answers.conflicts,
    ...{ count: group.length, conversations },
    examples: group
      .slice(0, examplesShown)
      .map(({ row, question, answer, operator }) => ({ row, question, answer, operator })),
    rows: group.map(({ row }) => row).toSorted((a, b) => a - b),
  }
}

/** Known already when the shop's articles answer at least half of the ways to ask. */
function isCovered({ questions }: ArticleProposal, covers: (question: string) => boolean): boolean {
  return questions.filter(covers).length * 2 >= questions.length
}

/** Two 32-bit FNV-1a sums of a text, so that the same question gets the same id again. */
function hash(text: string): string {
  const sum = (seed: number): string => {
    let state = seed
    for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
    return state.toString(36)
  }
  return `${sum(0x811c9dc5)}${sum(0x1234567)}`
}

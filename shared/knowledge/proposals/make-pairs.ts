import type { ChatMessage, LeftOut } from '../../protocol/article-proposal.ts'
import { type Binding, bindToOrder } from './bind-to-order.ts'
import { maskChat } from './mask-chat.ts'
import { dropCourtesy, dropGreeting, isOperatorTalk, isShopperTalk } from './strip-talk.ts'

/** A shopper's question and what an operator answered, personal data masked. */
export interface QuestionPair {
  /** Of the question's first message. */
  row: number
  conversation: string
  question: string
  answer: string
  operator: string
}

export type PairCounts = Pick<LeftOut, 'system' | 'robot' | 'smallTalk' | 'unanswered' | Binding>

/** What a chat gave: pairs, and how much of it is none. */
export interface MadePairs {
  pairs: QuestionPair[]
  leftOut: PairCounts
}

/** An operator who comes back a day later answers something else. */
const answerWithinMs = 24 * 3_600_000
const questionCharacters = 120
const answerCharacters = 1_500
const messagesPerStep = 500

/** Pairs of every conversation, some messages a step; each step gives how many messages are behind it. */
export function* makePairs(messages: readonly ChatMessage[]): Generator<number, MadePairs> {
  const made: MadePairs = {
    pairs: [],
    leftOut: { system: 0, robot: 0, smallTalk: 0, unanswered: 0, orderBound: 0, oneOff: 0 },
  }
  let done = 0
  let told = 0
  for (const conversation of groupByConversation(messages)) {
    readConversation(conversation, made)
    done += conversation.length
    if (done - told < messagesPerStep) continue
    told = done
    yield done
  }
  made.pairs.sort((a, b) => a.row - b.row)
  return made
}

function groupByConversation(messages: readonly ChatMessage[]): Iterable<ChatMessage[]> {
  const groups = new Map<string, ChatMessage[]>()
  for (const message of messages) {
    const group = groups.get(message.conversation)
    if (group === undefined) groups.set(message.conversation, [message])
    else group.push(message)
  }
  return groups.values()
}

interface Open {
  asked: ChatMessage[]
  answered: ChatMessage[]
}

function readConversation(messages: readonly ChatMessage[], made: MadePairs): void {
  let open: Open = { asked: [], answered: [] }
  const close = (): void => {
    keep(open, made)
    open = { asked: [], answered: [] }
  }
  for (const message of messages) {
    const { role, text } = message
    if (role === 'system' || role === 'robot') made.leftOut[role] += 1
    else if (role === 'shopper') {
      // 嗯 between two messages of an answer does not end it.
      if (isShopperTalk(text)) {
        made.leftOut.smallTalk += 1
        continue
      }
      if (open.answered.length > 0) close()
      open.asked.push(message)
    } else if (isOperatorTalk(text)) made.leftOut.smallTalk += 1
    else if (open.asked.length > 0 && isInTime(open, message)) open.answered.push(message)
    else if (open.asked.length > 0) close()
  }
  close()
}

function isInTime({ asked }: Open, { at }: ChatMessage): boolean {
  const from = asked.at(-1)?.at ?? null
  return from === null || at === null || at - from <= answerWithinMs
}

function keep({ asked, answered }: Open, { pairs, leftOut }: MadePairs): void {
  const [first] = asked
  const [reply] = answered
  if (first === undefined) return
  if (reply === undefined) {
    leftOut.unanswered += 1
    return
  }
  const question = joinQuestion(asked)
  const answer = joinWords(answered.map(({ text }) => dropCourtesy(text))).slice(0, answerCharacters)
  const binding = bindToOrder(asked.map(({ text }) => text).join(' '), answer)
  if (binding !== null) leftOut[binding] += 1
  else if (question === '' || answer === '') leftOut.smallTalk += 1
  else {
    const { row, conversation } = first
    pairs.push({ row, conversation, question: maskChat(question), answer: maskChat(answer), operator: reply.sender })
  }
}

/** The last messages before the answer, as many as a question may be long. */
function joinQuestion(asked: readonly ChatMessage[]): string {
  const parts: string[] = []
  let length = 0
  for (const { text } of asked.toReversed()) {
    const words = dropGreeting(text)
    length += words.length
    if (parts.length > 0 && length > questionCharacters) break
    if (words !== '') parts.unshift(words)
  }
  return joinWords(parts).slice(0, questionCharacters)
}

function joinWords(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((text, part) => (text === '' ? part : /[\p{P}\s]$/u.test(text) ? text + part : `${text}，${part}`), '')
}

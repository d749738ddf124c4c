import type { ChatChoice, ChatRole, ChatSender } from '../../protocol/article-proposal.ts'
import { consoleLines, operatorHabits, roleWords, shopNames, shopperHabits, wordlessKinds } from './chat-words.data.ts'
import type { RawMessage } from './raw-message.ts'

/** Who wrote each message of an export; null where nothing tells. */
export interface ToldRoles {
  roleOf: (message: RawMessage) => ChatRole | null
  senders: () => ChatSender[]
}

/** What is known of a name, or of a side's code, that no rule settles. */
interface Habits {
  messages: number
  conversations: Set<string>
  /** Messages in which only a shop speaks so, less those in which only a shopper does. */
  shopLike: number
  /** Conversations in which an operator is known by name. */
  besideOperator: number
}

/** A name in so many conversations works there. */
const manyConversations = 3
const operatorShare = 0.25
const messagesPerStep = 5_000

/**
 * Sides by a person's choice, by a column that says so, by the shop's account names, and for what is left by habits:
 * who greets as a shop does, who is in many conversations, who stands opposite a known operator. Some messages a step.
 */
export function* tellRoles(messages: readonly RawMessage[], choice: ChatChoice): Generator<void, ToldRoles> {
  const accounts = new Set(choice.accounts?.map(foldName))
  const known = new Map<string, ChatRole | null>()
  const byName = (message: RawMessage): ChatRole | null => {
    const key = `${message.side}\n${message.sender}\n${sideColumns(message)}`
    const held = known.get(key)
    if (held !== undefined) return held
    const role = choice.roles?.[nameOf(message)] ?? roleByName(message, accounts)
    known.set(key, role)
    return role
  }
  const guessed = yield* guessByHabit(messages, byName)
  const roleOf = (message: RawMessage): ChatRole | null => {
    if (isConsoleLine(message)) return 'system'
    return byName(message) ?? guessed.get(habitKey(message)) ?? null
  }
  return {
    roleOf,
    senders: () => listSenders(messages, (message) => byName(message) ?? guessed.get(habitKey(message)) ?? null),
  }
}

/** The name that a message is listed under. */
export function nameOf({ sender, side, operator, shopper }: RawMessage): string {
  return sender || side || operator || shopper
}

function sideColumns({ sender, shopper, operator }: RawMessage): string {
  return sender !== '' && sender === shopper ? 'shopper' : sender !== '' && sender === operator ? 'operator' : ''
}

function roleByName(message: RawMessage, accounts: ReadonlySet<string>): ChatRole | null {
  const { sender, side } = message
  const stated = findRole(side)
  if (stated !== null) return stated
  const name = foldName(sender)
  if (accounts.has(name) || accounts.has(name.split(':')[0] ?? '')) return isRobot(name) ? 'robot' : 'operator'
  const column = sideColumns(message)
  if (column !== '')
    return column === 'operator' && isRobot(name) ? 'robot' : column === 'operator' ? 'operator' : 'shopper'
  const named = findRole(name)
  if (named !== null) return named
  // No shopper's nick may hold a colon; a shop's account is `shop:person`.
  return /[^:]:[^:]/.test(name) || shopNames.test(name) ? 'operator' : null
}

function findRole(words: string): ChatRole | null {
  return words === '' ? null : (roleWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
}

function isRobot(name: string): boolean {
  return findRole(name) === 'robot'
}

function foldName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** What a console writes itself stands under anybody's name. */
function isConsoleLine({ kind, text }: RawMessage): boolean {
  if (/系统|^(?:system|notice|event)/i.test(kind)) return true
  return text.length <= 40 && consoleLines.test(text) && !wordlessKinds.test(text) && !/[？?吗]$/.test(text)
}

/** A code such as 1 and 2 stands for a side; else the name does. */
function habitKey({ side, sender }: RawMessage): string {
  return side === '' ? `name ${sender}` : `side ${side}`
}

function* guessByHabit(
  messages: readonly RawMessage[],
  byName: (message: RawMessage) => ChatRole | null,
): Generator<void, Map<string, ChatRole>> {
  const withOperator = new Set<string>()
  for (const message of messages) if (byName(message) === 'operator') withOperator.add(message.conversation)
  const habits = new Map<string, Habits>()
  for (const [at, message] of messages.entries()) {
    if (at % messagesPerStep === 0) yield
    if (byName(message) !== null || isConsoleLine(message)) continue
    const held = habits.get(habitKey(message)) ?? {
      messages: 0,
      conversations: new Set(),
      shopLike: 0,
      besideOperator: 0,
    }
    habits.set(habitKey(message), held)
    held.messages += 1
    held.conversations.add(message.conversation)
    held.shopLike += Number(operatorHabits.test(message.text)) - Number(shopperHabits.test(message.text))
    held.besideOperator += Number(withOperator.has(message.conversation))
  }
  return settle(habits)
}

function settle(habits: ReadonlyMap<string, Habits>): Map<string, ChatRole> {
  const guessed = new Map<string, ChatRole>()
  const scores = [...habits].map(([key, held]) => ({ key, held, score: scoreOf(held) }))
  const best = scores.reduce((held, { score }) => Math.max(held, score), Number.NEGATIVE_INFINITY)
  const hasTwoSides = scores.length === 2 && scores.some(({ score }) => score < best)
  for (const { key, held, score } of scores) {
    if (held.besideOperator * 2 > held.messages) guessed.set(key, 'shopper')
    else if (hasTwoSides) guessed.set(key, score === best ? 'operator' : 'shopper')
    else if (score >= operatorShare) guessed.set(key, 'operator')
    else if (score < 0 || held.conversations.size < manyConversations) guessed.set(key, 'shopper')
  }
  // Without anybody who answers, nobody is known to ask either.
  const sides = new Set(guessed.values())
  return sides.size === 1 && sides.has('shopper') && scores.every(({ held }) => held.besideOperator === 0)
    ? new Map()
    : guessed
}

function scoreOf({ messages, conversations, shopLike }: Habits): number {
  return shopLike / messages + (conversations.size >= manyConversations ? 0.3 : 0)
}

function listSenders(messages: readonly RawMessage[], roleOf: (message: RawMessage) => ChatRole | null): ChatSender[] {
  const senders = new Map<string, ChatSender>()
  for (const message of messages) {
    const name = nameOf(message)
    const held = senders.get(name)
    if (held === undefined) senders.set(name, { name, role: roleOf(message), messages: 1 })
    else held.messages += 1
  }
  return [...senders.values()].toSorted((a, b) => b.messages - a.messages)
}

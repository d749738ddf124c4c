import { type ProposalSetting, type Proposals, proposeArticles } from '../../knowledge/proposals/propose-articles.ts'
import { ok, type Result } from '../../lib/result.ts'
import type {
  BadChatRow,
  ChatChoice,
  ChatFileFault,
  ChatMessage,
  ChatReading,
  ChatSender,
} from '../../protocol/article-proposal.ts'
import { walkChats } from './walk-chats.ts'

/** What a chat export gave in the end: drafts for a person to judge, and everything that was left out. */
export interface ReadProposals extends Proposals {
  messages: number
  bad: BadChatRow[]
  senders: ChatSender[]
  /** The beginning of a conversation in which both sides speak. */
  samples: ChatMessage[]
}

type Step = Extract<ChatReading, { kind: 'reading' }>

/**
 * A chat export from its bytes to proposed articles, a few milliseconds a step, so that a thread may tell how far it is
 * and answer others meanwhile. Whoever takes no further step has cancelled.
 */
export function* readProposals(
  bytes: Uint8Array,
  choice: ChatChoice = {},
  setting: ProposalSetting = {},
): Generator<Step, Result<ReadProposals, ChatFileFault>> {
  const walk = walkChats(bytes, choice)
  if (!walk.ok) return walk
  let read = walk.value.steps.next()
  for (; !read.done; read = walk.value.steps.next()) yield { kind: 'reading', step: 'messages', ...read.value }
  if (!read.value.ok) return read.value
  const { messages, bad, senders } = read.value.value
  const proposing = proposeArticles(messages, setting)
  let proposed = proposing.next()
  for (; !proposed.done; proposed = proposing.next()) yield { kind: 'reading', ...proposed.value }
  return ok({ ...proposed.value, messages: messages.length, bad, senders, samples: pickSamples(messages) })
}

const samplesTold = 6
const samplesLookedAt = 5_000

function pickSamples(messages: readonly ChatMessage[]): ChatMessage[] {
  const said = messages.slice(0, samplesLookedAt).filter(({ role }) => role === 'shopper' || role === 'operator')
  const answer = said.find(({ role }) => role === 'operator')
  const both = said.filter(({ conversation }) => conversation === answer?.conversation)
  return (both.some(({ role }) => role === 'shopper') ? both : said).slice(0, samplesTold)
}

import { chatLimits } from '../import/chats/chat-limits.ts'
import { readChatHead } from '../import/chats/read-head.ts'
import { type ReadProposals, readProposals } from '../import/chats/read-proposals.ts'
import { walkChats } from '../import/chats/walk-chats.ts'
import { maskChat } from '../knowledge/proposals/mask-chat.ts'
import { ok } from '../lib/result.ts'
import type { ChatFileReading, ChatFiles } from '../protocol/chat-file.ts'
import type { EngineEnvironment } from './environment.ts'
import { fetchBytes } from './fetch-bytes.ts'

interface HeldChats {
  bytes: Uint8Array
  steps: ReturnType<typeof readProposals> | null
  read: ReadProposals | null
}

/** How long one call may take, so that conversations go on meanwhile. */
const stepMs = 25
const proposalsPerPage = 20
const sendersTold = 40
/** Two pages may be open; what nobody closed makes room for the next. */
const filesHeld = 2

/** Chat exports in this thread. */
export function createChatFiles(env: Pick<EngineEnvironment, 'fetch' | 'now' | 'makeId'>): ChatFiles {
  const files = new Map<string, HeldChats>()
  return {
    async openChatFile(url) {
      const bytes = await fetchBytes(env, url, chatLimits.fileBytes)
      const walk = bytes.ok ? walkChats(bytes.value) : bytes
      if (!bytes.ok) return bytes
      const head = readChatHead(bytes.value)
      // A table whose columns nobody could tell is one all the same: a person says what they hold.
      const isUntold = !walk.ok && walk.reason === 'not-chats' && head.length > 0
      if (!walk.ok && !isUntold) return walk
      const file = env.makeId()
      files.set(file, { bytes: bytes.value, steps: null, read: null })
      const [oldest] = files.keys()
      if (files.size > filesHeld && oldest !== undefined) files.delete(oldest)
      const top = head[0]?.row ?? 0
      if (!walk.ok) return ok({ file, format: 'table', headerRow: top, columns: {}, head })
      const { format, headerRow, columns } = walk.value
      return ok({ file, format, headerRow: headerRow || top, columns, head: format === 'json' ? [] : head })
    },
    async readChatFile(file, choice) {
      const held = files.get(file)
      if (held === undefined) return { kind: 'gone' }
      if (choice !== null) {
        held.steps = readProposals(held.bytes, choice)
        held.read = null
      }
      return readOn(held, env)
    },
    listChatProposals: async (file, from) =>
      files.get(file)?.read?.proposals.slice(from, from + proposalsPerPage) ?? [],
    async closeChatFile(file) {
      files.delete(file)
    },
  }
}

/** Reads for a little while. */
function readOn(held: HeldChats, env: Pick<EngineEnvironment, 'now'>): ChatFileReading {
  if (held.read !== null) return toCounts(held.read)
  if (held.steps === null) return { kind: 'gone' }
  const until = env.now() + stepMs
  let step = held.steps.next()
  while (!step.done && env.now() <= until) step = held.steps.next()
  if (!step.done) return step.value
  held.steps = null
  if (!step.value.ok) return { kind: 'refused', reason: step.value.reason }
  held.read = step.value.value
  return toCounts(held.read)
}

function toCounts({ messages, bad, senders, samples, proposals, leftOut }: ReadProposals): ChatFileReading {
  return {
    ...{ kind: 'read', messages, bad: bad.length, leftOut },
    senders: senders.toSorted((a, b) => b.messages - a.messages).slice(0, sendersTold),
    samples: samples.map(({ sender, role, text }) => ({ sender, role, text: maskChat(text) })),
    proposals: proposals.length,
    askings: proposals.reduce((sum, { count }) => sum + count, 0),
  }
}

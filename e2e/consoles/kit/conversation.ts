/** One line of a replica's conversation, as the tests know it to be true. */
export interface Line {
  id: number
  side: 'shopper' | 'shop' | 'system'
  kind: 'text' | 'picture' | 'product' | 'order' | 'system' | 'robot'
  text: string
  /** Seconds of the day. */
  at: number
  isRead?: boolean
  isBroken?: boolean
}

export interface ReplicaOrder {
  orderNumber: string
  status: string
  amount: string
  productName: string
}

export interface Conversation {
  key: string
  name: string
  topic: string
  product: string
  /** False: the console names the customer and never shows the messages. */
  loads: boolean
  lines: Line[]
  orders: ReplicaOrder[]
  clock: { kind: 'left' | 'overdue'; text: string } | null
}

let lastId = 1_791_000_000_000

/** Lines grow by a second at least; ids too, and so they tell the order. */
export function makeLine(words: Partial<Line> & { text: string }, before?: Line): Line {
  lastId += 1000
  return { id: lastId, side: 'shopper', kind: 'text', at: (before?.at ?? 50_400) + 7, ...words }
}

export function addLine(conversation: Conversation, words: Partial<Line> & { text: string }): Line {
  const line = makeLine(words, conversation.lines.at(-1))
  conversation.lines.push(line)
  return line
}

/** "14:02:11" */
export function clockText(line: Line): string {
  const parts = [line.at / 3600, (line.at / 60) % 60, line.at % 60]
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

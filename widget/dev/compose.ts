import type { Delivery, Provisional, ShopperSnapshot, ShownItem } from '../../shared/engine/api.ts'
import type { Author, Fact, Part } from '../../shared/protocol/conversation.ts'
import type { SystemLine } from '../../shared/protocol/system-line.ts'

const today = new Date()

/** Today at an hour and minute, as a moment on the wire. */
export function at(clock: string, daysAgo = 0): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo, hour, minute).toISOString()
}

let count = 0

function message(author: Author, clock: string, parts: Part[], rest: Partial<ShownItem & { kind: 'message' }> = {}) {
  count += 1
  const item: ShownItem = {
    kind: 'message',
    key: `m${count}`,
    delivery: null,
    provisional: null,
    message: {
      seq: count,
      clientId: `client-${count}`,
      author,
      parts,
      at: at(clock),
      answers: null,
      basis: null,
      facts: [],
    },
    ...rest,
  }
  return item
}

export function text(words: string): Part {
  return { kind: 'text', text: words }
}

export function shopper(clock: string, words: string, delivery: Delivery = { kind: 'delivered' }): ShownItem {
  return message({ kind: 'shopper' }, clock, [text(words)], { delivery })
}

/** A message of photographs alone. */
export function photos(clock: string, count: number, delivery: Delivery): ShownItem {
  const parts = Array.from({ length: count }, (_, at): Part => {
    return { kind: 'image', path: '', alt: '买家发的照片', attachmentId: `picture-${at + 1}` }
  })
  return message({ kind: 'shopper' }, clock, [text(`发了 ${count} 张照片`), ...parts], { delivery })
}

export function assistant(clock: string, parts: Part[], provisional: Provisional | null = null, facts: Fact[] = []) {
  const item = message({ kind: 'assistant', name: '小野' }, clock, parts, { provisional })
  if (item.kind === 'message') item.message.facts = facts
  return item
}

export function operator(clock: string, words: string): ShownItem {
  return message({ kind: 'operator', id: 'o1', name: '阿澈' }, clock, [text(words)])
}

export function line(clock: string, what: SystemLine): ShownItem {
  count += 1
  return { kind: 'line', key: `l${count}`, at: at(clock), line: what }
}

export function rating(stars: number | null, operatorName: string | null): ShownItem {
  count += 1
  return { kind: 'rating', key: `r${count}`, session: count, operatorName, stars }
}

type Changes = Partial<Omit<ShopperSnapshot, 'conversation'>> & {
  conversation?: Partial<ShopperSnapshot['conversation']>
}

/** A calm moment in the shop, and what is different about this scene. */
export function scene(items: ShownItem[], { conversation, ...rest }: Changes = {}): ShopperSnapshot {
  return {
    connection: 'online',
    storage: { kind: 'durable' },
    role: 'leader',
    knowledge: { kind: 'ready', revision: 1, articles: 40 },
    shop: {
      name: '山野集',
      assistantName: '小野',
      greeting: '你好，我是小野。尺码、价格、订单都可以问我，要人工随时点右上角。',
      hoursLabel: '9:00–22:00',
      openNow: true,
    },
    unread: 0,
    composerText: '',
    wipes: 0,
    refusal: null,
    clockOffsetMs: 0,
    ...rest,
    conversation: {
      items,
      owner: 'assistant',
      epoch: 1,
      proof: 'none',
      operatorName: null,
      otherTyping: false,
      assistantTyping: false,
      handoffPending: false,
      queue: null,
      card: null,
      ...conversation,
    },
  }
}

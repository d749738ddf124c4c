/** A planted question: each asking is one or more messages, each answer one operator's. */
interface Planted {
  id: string
  asks: string[][]
  answers: { operator: string; text: string }[]
}

interface Line {
  who: 'shopper' | 'operator' | 'robot' | 'system'
  text: string
  /** The planted question that this message begins. */
  planted?: string
}

interface Conversation {
  name: string
  shopper: string
  operator: string
  /** Second of the first days at which it begins. */
  from: number
  lines: Line[]
}

const rowsWanted = 1_000
const operators = ['qiao', 'nan', 'he']
const accounts: Readonly<Record<string, string>> = { qiao: '阿乔', nan: '南南', he: '老何' }
const shop = '焙里咖啡旗舰店'
const greetings = ['在吗', '你好', '您好', '有人吗', '亲', '在不在', '老板在吗', 'hi', '你好呀']
const welcomes = ['您好，在的呢', '亲，在的，请问有什么可以帮您', '在的在的', '您好，请说']
const thanks = ['好的谢谢', '哦哦', '知道了', '好', '明白了', 'ok', '行吧', '嗯嗯谢谢', '了解', '好的']
const closings = ['不客气哦', '有问题随时联系', '应该的亲', '祝您生活愉快']
const stalls = ['亲请稍等，我看一下', '稍等', '您稍等哈，帮您查下']
const welcomeByRobot = '您好，我是智能客服小焙，您可以点击下方问题，或直接输入您的问题。'
const broken = ['09/31 下午', '', '2026-13-01 10:00:00', '昨天']

/**
 * The golden export: a thousand rows of some days, conversations across one another as a console writes them, and the rows
 * at which planted questions begin. The same two texts always give the same export.
 */
export function weaveExport(planted: string, talk: string): { csv: string; labels: string } {
  const pick = createPicker()
  const conversations = toConversations(shuffle(parsePlanted(planted), pick), parseTalk(talk), pick)
  const missing = rowsWanted - broken.length - count(conversations)
  frame(conversations, missing)
  const rows = conversations
    .flatMap((one) => one.lines.map((line, at) => ({ ...one, line, at: one.from + at * 23 + (at % 3) * 8 })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name, shopper, operator, line, at }) => ({
      cells: [name, toTime(at), toSender(line, shopper, operator), line.text],
      line,
    }))
  for (const [at, time] of broken.entries())
    rows.splice(150 + at * 211, 0, {
      cells: [`C9${at}`, time, at === 1 ? '' : 't**9', at === 3 ? '' : '这一行坏了'],
      line: { who: 'system', text: '' },
    })
  const labels = rows.flatMap(({ line }, at) => (line.planted === undefined ? [] : [`${at + 2}\t${line.planted}`]))
  const csv = [['会话ID', '时间', '发送人', '内容'], ...rows.map(({ cells }) => cells)].map(toCsvLine)
  return { csv: `${csv.join('\r\n')}\r\n`, labels: `${labels.join('\n')}\n` }
}

function parsePlanted(text: string): Planted[] {
  const found: Planted[] = []
  for (const line of text.split('\n')) {
    const rest = line.slice(2)
    if (line.startsWith('# ')) found.push({ id: rest, asks: [], answers: [] })
    if (line.startsWith('? ')) found.at(-1)?.asks.push(rest.split(' / '))
    const [, operator, answer] = /^! (\S+) (.*)$/.exec(line) ?? []
    if (operator !== undefined && answer !== undefined) found.at(-1)?.answers.push({ operator, text: answer })
  }
  return found
}

function parseTalk(text: string): Line[][] {
  return text
    .split('\n\n')
    .slice(1)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^[SO] /.test(line))
        .map((line): Line => ({ who: line.startsWith('S') ? 'shopper' : 'operator', text: line.slice(2) })),
    )
}

interface Asking {
  question: Planted
  messages: string[]
}

/** Every asking in an order of its own; neighbours are rarely of one question. */
function shuffle(planted: readonly Planted[], pick: Picker): Asking[] {
  const asks = planted.flatMap((question) =>
    question.asks.map((messages) => ({ question, messages, place: pick(1e6) })),
  )
  return asks.toSorted((a, b) => a.place - b.place)
}

function toConversations(asks: Asking[], talk: Line[][], pick: Picker): Conversation[] {
  const made: Conversation[] = []
  const waiting = [...talk]
  for (let at = 0; at < asks.length; ) {
    const size = 1 + Math.floor(pick(10) / 5) + Math.floor(pick(10) / 9)
    const operator = operators[pick(3)] ?? 'qiao'
    const lines = asks.slice(at, at + size).flatMap((ask) => toLines(ask, operator, pick))
    at += size
    if (pick(3) === 0) lines.push(...(waiting.shift() ?? []))
    if (pick(4) === 0) lines.unshift(...toGreeting(pick))
    if (pick(3) === 0) lines.push({ who: 'shopper', text: thanks[pick(thanks.length)] ?? '' })
    made.push(toConversation(made.length, operator, lines, pick))
  }
  for (const lines of waiting) made.push(toConversation(made.length, operators[pick(3)] ?? 'nan', lines, pick))
  return made
}

function toConversation(at: number, operator: string, lines: Line[], pick: Picker): Conversation {
  const shopper = `${'abdefghjklmnprstwxyz'[pick(20)]}**${pick(10)}`
  return { name: `C${1000 + at}`, shopper, operator, from: 32_400 + pick(4) * 86_400 + pick(39_600), lines }
}

function toGreeting(pick: Picker): Line[] {
  const words: Line = { who: 'shopper', text: greetings[pick(greetings.length)] ?? '' }
  return pick(2) === 0 ? [words] : [words, { who: 'operator', text: welcomes[pick(welcomes.length)] ?? '' }]
}

/** One operator now and then breaks an answer in two, or gives its first words alone. */
function toLines({ question, messages }: Asking, operator: string, pick: Picker): Line[] {
  const asked = messages.map(
    (text, at): Line => ({ who: 'shopper', text, ...(at === 0 ? { planted: question.id } : {}) }),
  )
  const answer = question.answers.find((one) => one.operator === operator)?.text ?? ''
  const [first = '', ...others] = answer.replace(/[。]$/, '').split('，')
  const parts = operator === 'he' && pick(4) === 0 ? [first] : pick(8) === 0 ? [first, others.join('，')] : [answer]
  const stall: Line[] = pick(11) === 0 ? [{ who: 'operator', text: stalls[pick(stalls.length)] ?? '' }] : []
  return [...asked, ...stall, ...parts.map((text): Line => ({ who: 'operator', text }))]
}

/** Rows of the console itself, and last words, until the export is as long as it should be. */
function frame(conversations: readonly Conversation[], missing: number): void {
  let left = missing
  const add = (put: () => void): void => {
    if (left <= 0) return
    put()
    left -= 1
  }
  for (const [at, { lines }] of conversations.entries())
    if (at % 5 < 3) add(() => lines.unshift({ who: 'robot', text: welcomeByRobot }))
  for (const [at, { lines, operator }] of conversations.entries())
    if (at % 2 === 0) add(() => lines.splice(1, 0, { who: 'system', text: `${accounts[operator]} 已接入会话` }))
  for (const [at, { lines }] of conversations.entries())
    if (at % 3 === 0) add(() => lines.push({ who: 'operator', text: closings[at % closings.length] ?? '' }))
  for (const { lines } of conversations) add(() => lines.push({ who: 'system', text: '会话超时自动关闭' }))
}

function toSender({ who }: Line, shopper: string, operator: string): string {
  if (who === 'shopper') return shopper
  if (who === 'system') return '系统消息'
  return who === 'robot' ? `${shop}:机器人` : `${shop}:${accounts[operator]}`
}

function toTime(second: number): string {
  return new Date(Date.UTC(2026, 8, 1) + second * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

function toCsvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

function count(conversations: readonly Conversation[]): number {
  return conversations.reduce((sum, { lines }) => sum + lines.length, 0)
}

type Picker = (below: number) => number

/** The same numbers every time. */
function createPicker(): Picker {
  let state = 20260901
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

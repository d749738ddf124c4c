import type { BadChatRow } from '../../protocol/article-proposal.ts'
import { chatLimits } from './chat-limits.ts'
import { shopNames } from './chat-words.data.ts'
import { type RawMessage, type RawStep, toRawMessage } from './raw-message.ts'
import { readMoment } from './read-moment.ts'

const moment =
  '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[\\sT]*(?:上午|下午|晚上)?\\s*\\d{1,2}[:：]\\d{1,2}(?:[:：]\\d{1,2})?(?:\\.\\d+)?'
const framed = `[\\[(（【<]?\\s*(${moment})\\s*[\\])）】>]?`
/** `2026-09-14 10:03:22 小焙`, with or without the words behind a colon. */
const timeFirst = new RegExp(`^${framed}[\\s,，|]*(.{0,60}?)(?:\\s*[:：]\\s*(.*)|\\s*)$`, 'u')
/** `小焙 2026-09-14 10:03:22`, `小焙(2026-09-14 10:03:22): 在的`. */
const nameFirst = new RegExp(`^(.{1,60}?)[\\s,，|]*${framed}(?:\\s*[:：]\\s*(.*)|\\s*)$`, 'u')
/** `顾客：在吗` in an export without times. */
const named = /^([^\s:：，。！？,!?]{1,24})\s*[:：]\s*(.*)$/u
const divider = /^\s*[-=*_—─~#]{4,}\s*(.*?)\s*[-=*_—─~#]*\s*$/u
const label =
  /^[【[]?(?:会话|对话|聊天|咨询|买家|顾客|客户|访客|用户)(?:ID|id|编号|号|昵称|账号)[】\]]?\s*[:：]\s*(\S{1,60})$/u
/** Right below a dividing line, `买家：山月` says whom the talk is with; elsewhere a shopper says 山月. */
const labelBelowDivider = /^[【[]?(?:会话|对话|买家|顾客|客户|访客|用户)[】\]]?\s*[:：]\s*(\S{1,60})$/u
const talkWith = /^(?:与|和)\s*(\S{1,40}?)\s*的?(?:聊天|对话|会话)(?:记录)?\s*$/u

const linesPerStep = 4_000

type Shape = 'timed' | 'plain'

/** Messages of a text export: a line of name and time above the words or before them, or `name: words` alone. */
export function* walkText(body: string): Generator<RawStep> {
  const { shape, speakers } = findShape(body)
  const reading: Reading = {
    ...{ shape, speakers },
    section: 0,
    label: '',
    isBelowDivider: false,
    open: null,
    step: { messages: [], bad: [], done: 0 },
  }
  let row = 0
  for (let from = 0; from <= body.length; ) {
    const breakAt = body.indexOf('\n', from)
    const end = breakAt < 0 ? body.length : breakAt
    row += 1
    readLine(reading, body.slice(from, end).replace(/\r$/, ''), row)
    from = end + 1
    if (row % linesPerStep !== 0) continue
    yield { ...reading.step, done: from }
    reading.step = { messages: [], bad: [], done: from }
  }
  close(reading)
  yield { ...reading.step, done: body.length }
}

/** Whether lines with a name and a time are there (a chat has one every few lines), and whose lines stand below others'. */
function findShape(body: string): { shape: Shape; speakers: Set<string> } {
  const lines = body
    .slice(0, 64 * 1024)
    .split('\n')
    .slice(0, 600)
  const timed = lines.filter((line) => readHeader(line.trim()) !== null).length
  const names = lines.map((line) => readNamed(line.trim())?.sender ?? '')
  const speakers = new Set(names.filter((name, at) => name !== '' && names[at - 1] !== '' && at > 0))
  return { shape: timed * 12 >= lines.length ? 'timed' : 'plain', speakers }
}

interface Reading {
  shape: Shape
  /** Names that are known to say something, in an export without times. */
  speakers: ReadonlySet<string>
  section: number
  label: string
  isBelowDivider: boolean
  open: { row: number; sender: string; time: string; words: string[] } | null
  step: { messages: RawMessage[]; bad: BadChatRow[]; done: number }
}

function readLine(reading: Reading, line: string, row: number): void {
  const text = line.trim()
  if (text === '') return
  const heading = reading.shape === 'timed' ? readHeader(text) : readNamed(text)
  const part = readSection(text, reading.isBelowDivider && !reading.speakers.has(heading?.sender ?? ''))
  reading.isBelowDivider = divider.exec(text)?.[1] === ''
  if (part !== null) {
    close(reading)
    reading.section += 1
    reading.label = part
  } else if (heading !== null) {
    close(reading)
    reading.open = { row, ...heading }
  } else reading.open?.words.push(text)
}

type Heading = { sender: string; time: string; words: string[] }

function readHeader(line: string): Heading | null {
  if (line.length > chatLimits.textCharacters || !/\d[:：]\d/.test(line)) return null
  const [, time = '', name = '', words] = timeFirst.exec(line) ?? []
  if (time !== '') return splitShopName(name, time, words)
  const [, before = '', moment = '', rest] = nameFirst.exec(line) ?? []
  return moment === '' ? null : { sender: tidyName(before), time: moment, words: rest ? [rest] : [] }
}

/** `旗舰店:阿乔: 在的`: a shop's account has a colon of its own. */
function splitShopName(name: string, time: string, words: string | undefined): Heading {
  const [, account = '', rest = ''] = (shopNames.test(name) && /^(\S{1,12})[:：]\s*(.*)$/u.exec(words ?? '')) || []
  if (account !== '') return { sender: `${tidyName(name)}:${account}`, time, words: rest === '' ? [] : [rest] }
  // A shop's account alone on its line looks like words behind a colon.
  if (shopNames.test(name) && words !== undefined && /^\S{1,8}$/u.test(words))
    return { sender: `${tidyName(name)}:${words}`, time, words: [] }
  return { sender: tidyName(name), time, words: words ? [words] : [] }
}

function readNamed(line: string): Heading | null {
  const [, sender = '', words = ''] = named.exec(line) ?? []
  return sender === '' || /^(?:https?|\d+)$/i.test(sender)
    ? null
    : { sender, time: '', words: words === '' ? [] : [words] }
}

function tidyName(name: string): string {
  return name.trim().replace(/^[<【[]+|[>】\]:：]+$/gu, '')
}

/** What a line says about the conversation that begins below it; null for a line that is none of these. */
function readSection(line: string, isBelowDivider: boolean): string | null {
  const inner = divider.exec(line)?.[1]
  const words = inner ?? line
  const found = label.exec(words)?.[1] ?? talkWith.exec(words)?.[1] ?? inner ?? null
  return found ?? (isBelowDivider ? (labelBelowDivider.exec(words)?.[1] ?? null) : null)
}

function close(reading: Reading): void {
  const { open, step, section } = reading
  reading.open = null
  if (open === null) return
  const { row, sender, time } = open
  const text = open.words.join('\n').slice(0, chatLimits.textCharacters)
  const at = readMoment(time)
  if (sender === '') step.bad.push({ row, reason: 'no-sender' })
  else if (text === '') step.bad.push({ row, reason: 'no-text' })
  else if (at === undefined) step.bad.push({ row, reason: 'bad-time' })
  else
    step.messages.push(
      toRawMessage(row, { conversation: section === 0 ? '' : `#${section} ${reading.label}`.trim(), at, sender, text }),
    )
}

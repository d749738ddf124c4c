import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ChatChoice, ChatMessage } from '../../protocol/article-proposal.ts'
import { chatLimits } from './chat-limits.ts'
import { walkChats } from './walk-chats.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(bytes: Uint8Array, choice: ChatChoice = {}) {
  const walk = walkChats(bytes, choice)
  if (!walk.ok) return walk
  for (let steps = 1; ; steps += 1) {
    const next = walk.value.steps.next()
    if (next.done) return next.value.ok ? { ...next.value, steps, format: walk.value.format } : next.value
  }
}

function readAll(text: string, choice: ChatChoice = {}) {
  const found = read(utf8(text), choice)
  if (!found.ok) throw new Error(found.reason)
  return found.value
}

const lines = (messages: readonly ChatMessage[]) =>
  messages.map(({ row, conversation, role, text }) => `${row} ${conversation} ${role}: ${text}`)

describe('the same talk in every shape', () => {
  const said = ['shopper: 有货吗', 'operator: 亲，有的哦', 'shopper: 好的']
  test.each([
    [
      'a table with a column of sides',
      '会话ID,发送时间,发送人,发送人类型,消息内容\nA1,2026-09-14 10:03,山月,买家,有货吗\nA1,2026-09-14 10:04,小焙,客服,"亲，有的哦"\nA1,,山月,买家,好的',
    ],
    [
      'a table without sides: the shop’s accounts have a colon',
      '昵称\t时间\t内容\n山月\t2026/9/14 10:03:22\t有货吗\n焙里:小焙\t2026/9/14 10:04:00\t亲，有的哦\n山月\t2026/9/14 10:04:10\t好的',
    ],
    [
      'a table of buyer, operator and direction',
      '导出说明,,,\n买家昵称,客服昵称,消息方向,聊天内容\n山月,小焙,接收,有货吗\n山月,小焙,发出,亲，有的哦\n山月,小焙,接收,好的',
    ],
    [
      'a list of conversations',
      '{"code":0,"data":{"list":[{"sessionId":"s1","buyerNick":"山月","messages":[{"from":"山月","time":1789380202000,"content":"有货吗"},{"from":"小焙","time":"1789380262","content":{"text":"亲，有的哦"}},{"from":"山月","content":"{\\"text\\":\\"好的\\"}"}]}]}}',
    ],
    [
      'a list of messages with roles',
      '[{"role":"user","content":"有货吗"},{"role":"agent","content":"亲，有的哦"},\n{"role":"user","content":"好的"}]',
    ],
    [
      'one object a line',
      '{"cid":"1","sender":"山月","msg":"有货吗"}\n{"cid":"1","sender":"客服小焙","msg":"亲，有的哦"}\n{"cid":"1","sender":"山月","msg":"好的"}',
    ],
    [
      'name and time above the words',
      '山月 2026-09-14 10:03:22\n有货吗\n\n焙里旗舰店:小焙 2026-09-14 10:04:00\n亲，有的哦\n\n山月 2026-09-14 10:04:10\n好的\n',
    ],
    [
      'time and name before the words',
      '[2026-09-14 10:03:22] 山月: 有货吗\r\n[2026-09-14 10:04:00] 焙里旗舰店:小焙: 亲，有的哦\r\n[2026-09-14 10:04:10] 山月: 好的',
    ],
    ['names alone', '顾客：有货吗\n客服：亲，有的哦\n顾客：好的'],
  ])('%s', (_, text) => {
    expect(readAll(text).messages.map(({ role, text: words }) => `${role}: ${words}`)).toEqual(said)
    expect(new Set(readAll(text).messages.map(({ conversation }) => conversation)).size).toBe(1)
  })

  test('GB18030', () => {
    // 内容,角色 / 有货吗,买家 / 有,客服
    const gbk = [0xc4, 0xda, 0xc8, 0xdd, 0x2c, 0xbd, 0xc7, 0xc9, 0xab, 0x0a]
    const rows = [
      0xd3, 0xd0, 0xbb, 0xf5, 0xc2, 0xf0, 0x2c, 0xc2, 0xf2, 0xbc, 0xd2, 0x0a, 0xd3, 0xd0, 0x2c, 0xbf, 0xcd, 0xb7, 0xfe,
    ]
    const found = read(Uint8Array.from([...gbk, ...rows]))
    expect(found).toMatchObject({ ok: true, value: { messages: [{ text: '有货吗' }, { role: 'operator' }] } })
  })

  test('a workbook', () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const rows = [
      ['发送人', '内容'],
      ['买家', '有货吗'],
      ['客服', '有'],
    ]
    const sheet = rows.map(
      ([a, b], at) => `<row r="${at + 1}">${cell(`A${at + 1}`, a ?? '')}${cell(`B${at + 1}`, b ?? '')}</row>`,
    )
    const parts = {
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet.join('')}</sheetData></worksheet>`),
    }
    expect(read(zipSync(parts))).toMatchObject({
      ok: true,
      value: { messages: [{ role: 'shopper' }, { role: 'operator' }] },
    })
  })
})

describe('conversations', () => {
  test('sections of a text export are conversations of their own', () => {
    const { messages } = readAll(
      '--------\n买家：山月\n顾客：包邮吗\n客服：包的\n======== 与 阿树 的聊天记录\n顾客：在吗\n客服：在',
    )
    expect(lines(messages)).toEqual([
      '3 #2 山月 顾客 shopper: 包邮吗',
      '4 #2 山月 顾客 operator: 包的',
      '6 #3 阿树 顾客 shopper: 在吗',
      '7 #3 阿树 顾客 operator: 在',
    ])
  })

  test('without an id a shopper’s messages and the answers to them are one', () => {
    const { messages } = readAll(
      '发送人,接收人,内容\n山月,店:小焙,有货吗\n阿树,店:小焙,包邮吗\n店:小焙,山月,有\n店:小焙,阿树,包',
    )
    expect(lines(messages)).toEqual([
      '2 山月 shopper: 有货吗',
      '3 阿树 shopper: 包邮吗',
      '4 山月 operator: 有',
      '5 阿树 operator: 包',
    ])
  })
})

describe('who is who', () => {
  const talk = (who: string, other: string) =>
    `会话ID,发送人,内容\n1,${who},请问有货吗\n1,${other},亲，有的哦\n2,k2,这个怎么用\n2,${other},您好，按一下就可以\n3,k3,多久发货\n3,${other},亲，今天发`
  const rolesOf = (text: string, choice?: ChatChoice) => readAll(text, choice).messages.map(({ role }) => role)

  test('by how people speak and how many conversations they are in', () => {
    expect(rolesOf(talk('k1', 'zz'))).toEqual(['shopper', 'operator', 'shopper', 'operator', 'shopper', 'operator'])
  })

  test('by the shop’s accounts, and by a person’s choice before all', () => {
    expect(rolesOf('会话ID,发送人,内容\n1,a,有\n1,b,好', { accounts: ['A'] })).toEqual(['operator', 'shopper'])
    expect(rolesOf(talk('k1', 'zz'), { roles: { zz: 'robot' } }).filter((role) => role === 'robot')).toHaveLength(3)
  })

  test('numbers for sides are told by habit', () => {
    expect(rolesOf('sessionId,fromType,content\n1,0,有货吗\n1,1,亲，有的哦\n2,0,多久发\n2,1,您好，今天')).toEqual([
      ...['shopper', 'operator', 'shopper', 'operator'],
    ])
  })

  test('robots and the console are neither', () => {
    const text = '会话ID,发送人,内容\n1,店:机器人,您好\n1,系统消息,小焙 已接入会话\n1,店:小焙,会话超时自动关闭\n1,k1,在'
    expect(rolesOf(text)).toEqual(['robot', 'system', 'system', 'shopper'])
  })

  test('names that nothing tells apart are bad rows', () => {
    expect(read(utf8('会话ID,发送人,内容\n1,a,嗯\n1,b,好'))).toEqual({ ok: false, reason: 'not-chats' })
  })
})

describe('bad rows', () => {
  test('are named with row and reason, the others are read', () => {
    const text =
      '会话ID,时间,发送人,内容\n1,2026-09-14 10:00,店:小焙,您好\n1,2026-13-01 10:00,k,包邮吗\n1,,,谁说的\n1,2026-09-14 10:01,k,\n1,2026-09-14 10:02,k,"两\n行"\n1,昨天,k,尾'
    const { messages, bad } = readAll(text)
    expect(messages.map(({ row }) => row)).toEqual([2, 6])
    expect(bad).toEqual([
      { row: 3, reason: 'bad-time' },
      { row: 4, reason: 'no-sender' },
      { row: 5, reason: 'no-text' },
      { row: 8, reason: 'bad-time' },
    ])
  })

  test('a broken entry of a list harms itself alone', () => {
    const { messages, bad } = readAll(
      '[{"role":"user","content":"一"},{"role":"user" "content":"坏"},{"role":"agent","content":"二"},{"x":1}',
    )
    expect([messages.map(({ text }) => text), bad]).toEqual([
      ['一', '二'],
      [
        { row: 2, reason: 'malformed' },
        { row: 4, reason: 'no-sender' },
      ],
    ])
  })

  test('a clock that cannot be read at all is left aside', () => {
    const { messages, bad } = readAll('时间,发送人,内容\n周一早上,客服,在\n周一中午,买家,好')
    expect([messages.map(({ at }) => at), bad]).toEqual([[null, null], []])
  })
})

describe('files that are no chats', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \n '), 'empty'],
    ['too much', new Uint8Array(chatLimits.fileBytes + 1), 'too-large'],
    ['a table of orders', utf8('订单号,实付\nA1,12\n'), 'not-chats'],
    ['a letter', utf8('敬启者\n这里没有人说话\n此致'), 'not-chats'],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1), 'not-a-table'],
    ['JSON cut short', utf8('[{"role":"user","content":"x"'), 'not-chats'],
    ['JSON of something else', utf8('[{"a":1},{"b":2}]'), 'not-chats'],
    ['brackets without end', utf8('[{'.repeat(200_000)), 'not-chats'],
  ])('%s', (_, bytes, reason) => {
    expect(read(bytes)).toEqual({ ok: false, reason })
  })
})

test('the golden export: a thousand rows, four of them broken', () => {
  const found = read(readFileSync(new URL('golden/export.csv', import.meta.url)))
  if (!found.ok) throw new Error(found.reason)
  const { messages, bad, senders } = found.value
  expect(messages.length + bad.length).toBe(1_000)
  expect(bad.map(({ reason }) => reason)).toEqual(['bad-time', 'no-sender', 'bad-time', 'no-text'])
  const count = (role: string): number => messages.filter((message) => message.role === role).length
  expect([count('robot'), count('system'), count('operator')]).toEqual([120, 24, 409])
  expect(senders[0]).toMatchObject({ role: 'operator' })
})

test('a long export comes in steps, numbered as if it came at once', () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, at) => `S${at >> 1},${at % 2 ? '店:小焙' : `k${at}`},"第 ${at} 句\n话"`,
  )
  const found = read(utf8(`会话ID,发送人,内容\n${rows.join('\n')}`))
  if (!found.ok || !('steps' in found)) throw new Error('refused')
  expect(found.steps).toBeGreaterThan(8)
  expect(found.value.messages).toHaveLength(30_000)
  expect(found.value.messages.at(-1)).toMatchObject({ row: 2 + 29_999 * 2, text: '第 29999 句\n话' })
})

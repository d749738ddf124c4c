import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ChatChoice, ChatRole } from '../protocol/article-proposal.ts'
import type { ChatFileReading, ChatFiles } from '../protocol/chat-file.ts'
import { createChatFiles } from './chat-files.ts'

const golden = new Uint8Array(readFileSync(new URL('../import/chats/golden/export.csv', import.meta.url)))

let ids = 0
function createFiles(tickMs = 30): ChatFiles {
  let nowMs = 0
  return createChatFiles({
    fetch: (url, init) => fetch(url, init),
    now: () => (nowMs += tickMs),
    makeId: () => `f${ids++}`,
  })
}
const urlOf = (bytes: Uint8Array) => URL.createObjectURL(new Blob([bytes.slice()]))

async function open(files: ChatFiles, bytes: Uint8Array) {
  const opened = await files.openChatFile(urlOf(bytes))
  if (!opened.ok) throw new Error(opened.reason)
  return opened.value
}

async function readAll(files: ChatFiles, file: string, choice: ChatChoice = {}): Promise<ChatFileReading[]> {
  const seen = [await files.readChatFile(file, choice)]
  while (seen.at(-1)?.kind === 'reading') seen.push(await files.readChatFile(file, null))
  return seen
}

/** 专票 asked by three shoppers, each answered by the shop; the names tell nothing. Before them one leaves a phone. */
const lines = ['时间,发送人,内容']
lines.push('2026-08-30 10:00:00,戊木,我的电话是 13912345670', '2026-08-30 10:01:00,丁木,好的，电话已经记下来了')
for (const [at, shopper] of ['甲木', '乙木', '丙木'].entries()) {
  lines.push(`2026-09-0${at + 1} 10:00:00,${shopper},增值税专票多久能开好`)
  lines.push(`2026-09-0${at + 1} 10:01:00,丁木,专票在确认收货后 3 个工作日内开好，发到您的邮箱。`)
}

test('a table whose header nobody knows is opened all the same, and read as a person says', async () => {
  const files = createFiles()
  const strange = ['甲栏,乙栏,丙栏', ...lines.slice(1)].join('\n')
  const { file, headerRow, columns, head } = await open(files, new TextEncoder().encode(strange))
  expect([headerRow, columns, head[0]?.cells]).toEqual([1, {}, ['甲栏', '乙栏', '丙栏']])
  expect((await readAll(files, file)).at(-1)?.kind).not.toBe('read')
  const choice = { headerRow: 1, columns: { time: 0, sender: 1, text: 2 }, roles: { 丁木: 'operator' as const } }
  expect((await readAll(files, file, choice)).at(-1)).toMatchObject({ kind: 'read', messages: 8, bad: 0 })
})

test('an export is read in steps, with sides, a masked sample and proposals by pages', async () => {
  const files = createFiles()
  const { file, format, columns } = await open(files, golden)
  expect(format).toBe('table')
  expect(columns.text).toEqual(expect.any(Number))
  expect(await files.listChatProposals(file, 0)).toEqual([])
  const seen = await readAll(files, file)
  expect(seen.length).toBeGreaterThan(3)
  const read = seen.at(-1)
  if (read?.kind !== 'read') throw new Error('not read')
  expect(read).toMatchObject({ messages: 996, leftOut: { robot: 120 } })
  expect(new Set(read.samples.map(({ role }) => role))).toEqual(new Set(['shopper', 'operator']))
  const counts = read.senders.map(({ messages }) => messages)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  const first = await files.listChatProposals(file, 0)
  const second = await files.listChatProposals(file, first.length)
  expect(first).toHaveLength(20)
  expect(first.length + second.length).toBe(read.proposals)
  expect([...first, ...second].reduce((sum, { count }) => sum + count, 0)).toBe(read.askings)
})

test('a side that was told wrong is put right by a person, and the same file is read again', async () => {
  const files = createFiles()
  const { file } = await open(files, new TextEncoder().encode(lines.join('\n')))
  const shoppers = ['甲木', '乙木', '丙木', '戊木']
  const sides = (shop: ChatRole, others: ChatRole): ChatChoice => ({
    roles: { 丁木: shop, ...Object.fromEntries(shoppers.map((name) => [name, others])) },
  })
  const told = sides('operator', 'shopper')
  const read = (await readAll(files, file, told)).at(-1)
  expect(read).toMatchObject({ kind: 'read', proposals: 1, askings: 3 })
  expect(JSON.stringify([read, await files.listChatProposals(file, 0)])).not.toContain('1391234567')
  expect(read).toMatchObject({ samples: [{ role: 'shopper', text: '我的电话是 ***' }, { role: 'operator' }] })
  expect((await readAll(files, file, sides('shopper', 'operator'))).at(-1)).not.toMatchObject({ proposals: 1 })
})

test.each([
  ['nothing in it', new Uint8Array(), 'empty'],
  ['a program', new Uint8Array([0x4d, 0x5a, 0, 0, 3, 0, 0, 0, 1, 1, 1, 1]), 'not-a-table'],
  ['half a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'broken'],
])('%s is refused when it is opened', async (_what, bytes, reason) => {
  expect(await createFiles().openChatFile(urlOf(bytes))).toEqual({ ok: false, reason })
})

test('an address that is no file of this browser is never fetched', async () => {
  expect(await createFiles().openChatFile('https://example.com/a.csv')).toEqual({ ok: false, reason: 'unreadable' })
})

test('of several files the newest stay; a closed one is gone', async () => {
  const files = createFiles()
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const opened = [await open(files, bytes), await open(files, bytes), await open(files, bytes)]
  const [oldest, , newest] = opened.map(({ file }) => file)
  expect(await files.readChatFile(oldest ?? '', {})).toEqual({ kind: 'gone' })
  expect((await files.readChatFile(newest ?? '', {})).kind).not.toBe('gone')
  await files.closeChatFile(newest ?? '')
  expect(await files.readChatFile(newest ?? '', null)).toEqual({ kind: 'gone' })
})

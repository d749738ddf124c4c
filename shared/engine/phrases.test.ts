import { beforeEach, describe, expect, test } from 'vitest'
import { type PhrasePreview, phraseBounds } from '../protocol/phrase.ts'
import { createKeptPhrases } from './kept-phrases.ts'
import { createPhrases } from './phrases.ts'
import { FakeDevice } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

let device: FakeDevice

beforeEach(() => {
  device = new FakeDevice()
})

/** A tab's library; a file is what its address names. */
function openLibrary() {
  const { env } = device.openTab(new FakeEdge(() => device.nowMs))
  const files = new Map<string, string | Uint8Array>()
  const fetch = async (url: string) => new Response((files.get(url) ?? '') as BodyInit)
  const kept = createKeptPhrases(device.openStore('kefu-seller'))
  const library = createPhrases({ env: { ...env, fetch }, openKept: async () => kept })
  const open = async (content: string | Uint8Array): Promise<PhrasePreview> => {
    const url = `blob:${files.size}`
    files.set(url, content)
    const opened = await library.openPhraseFile(url)
    if (!opened.ok) throw new Error(opened.reason)
    return opened.value
  }
  return { library, open }
}

const export1 =
  '快捷短语分组,快捷编码,快捷短语\n售前,fh,"付款后 48 小时内从杭州发出,节假日顺延"\n售后,th,七天内都能退\n'

test('a saved phrase is found by code, words, pinyin and first letters, also after a restart', async () => {
  const { library } = openLibrary()
  await library.savePhrase({ id: null, group: '售前', code: 'fh', text: '付款后两天内发出' })
  await library.savePhrase({ id: null, group: '售后', code: 'th', text: '吊牌在就能退' })
  const { library: again } = openLibrary()
  for (const words of ['fh', '发出', 'fukuan', 'fkh'])
    expect((await again.findPhrases(words, null)).found.map(({ code }) => code)).toEqual(['fh'])
  expect((await again.findPhrases('', '售后')).found.map(({ code }) => code)).toEqual(['th'])
  expect((await again.findPhrases('不存在的词', null)).found).toEqual([])
})

test('nothing is kept before it is taken; a second import of the same file adds nothing', async () => {
  const { library, open } = openLibrary()
  const first = await open(export1)
  expect(first).toMatchObject({ added: 2, same: 0, bad: [], headerRow: 1, columns: { group: [0], code: 1, text: 2 } })
  expect((await library.findPhrases('', null)).total).toBe(0)
  expect(await library.takePhrases(first.file)).toEqual({ added: 2, same: 0 })
  expect(await open(export1)).toMatchObject({ added: 0, same: 2 })
  expect((await library.findPhrases('', null)).groups).toEqual([
    { name: '售前', phrases: 1 },
    { name: '售后', phrases: 1 },
  ])
})

test('an import is taken back, but for phrases that were changed since', async () => {
  const { library, open } = openLibrary()
  await library.savePhrase({ id: null, group: '', code: '', text: '自己写的' })
  await library.takePhrases((await open(export1)).file)
  const [changed] = (await library.findPhrases('th', null)).found
  await library.savePhrase({ ...changed!, text: '七天内都能退，运费险赔运费' })
  expect(await library.undoPhrases()).toBe(1)
  const left = await library.findPhrases('', null)
  expect(left.found.map(({ text }) => text)).toEqual(['自己写的', '七天内都能退，运费险赔运费'])
  expect(left.canUndo).toBe(false)
})

test('columns that nobody could tell are chosen by hand', async () => {
  const { library, open } = openLibrary()
  const guessed = await open('甲\t长长的一段说明，只给自己看\t在的，您说\n乙\t又是长长的一段说明\t好的\n')
  const { headerRow } = guessed
  const mapped = await library.mapPhraseFile(guessed.file, headerRow, { group: [0], code: null, text: 2 })
  expect(mapped?.samples.map(({ group, text }) => [group, text])).toEqual([
    ['甲', '在的，您说'],
    ['乙', '好的'],
  ])
})

test('what it writes it reads again, word for word, and a spreadsheet runs none of it', async () => {
  const { library } = openLibrary()
  const texts = [
    '=1+1 这种算式',
    '+86 开头的电话',
    '-5 度也能穿',
    '@店长 看一下',
    '带,逗号和"引号"',
    '两\n行',
    "'=引号加等号",
  ]
  for (const text of texts) await library.savePhrase({ id: null, group: '', code: '=cmd', text })
  const written = await library.writePhraseFile()
  for (const cell of written.split(/[\r\n,]+/)) expect(cell).not.toMatch(/^"?[=+\-@]/)
  device = new FakeDevice()
  const { library: other, open } = openLibrary()
  await other.takePhrases((await open(written)).file)
  const read = (await other.findPhrases('', null)).found
  expect(read.map(({ text }) => text)).toEqual(texts)
  expect(read[0]?.code).toBe('=cmd')
})

test('rows without words, too long or garbled are named; the others come', async () => {
  const { open } = openLibrary()
  const preview = await open(`分组,短语内容\n甲,好的\n甲,\n乙,${'长'.repeat(2001)}\n丙,锟斤拷\n`)
  expect(preview.added).toBe(1)
  expect(preview.bad.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'no-text'],
    [4, 'too-long'],
    [5, 'garbled'],
  ])
})

test('a file with the same row twice brings it once, in whatever blanks', async () => {
  const { library, open } = openLibrary()
  const opened = await open('分组,短语内容\n甲,好的 亲\n甲,好的亲\n乙,好的亲\n')
  expect(opened).toMatchObject({ added: 2, same: 1 })
  expect(await library.takePhrases(opened.file)).toEqual({ added: 2, same: 1 })
})

test('a file is taken once, and of many that were looked at only the last two are held', async () => {
  const { library, open } = openLibrary()
  const taken = await open(export1)
  await library.takePhrases(taken.file)
  expect(await library.takePhrases(taken.file)).toBeNull()
  const [first, second, third] = [await open('a,甲\n'), await open('b,乙\n'), await open('c,丙\n')]
  expect(await library.mapPhraseFile(first.file, 0, first.columns)).toBeNull()
  for (const { file } of [second, third]) expect(await library.takePhrases(file)).not.toBeNull()
})

test('what is no phrase is not kept; one that is changed stays where it is; one that is removed is gone', async () => {
  const { library } = openLibrary()
  const words = { id: null, group: '', code: '' }
  expect(await library.savePhrase({ ...words, text: ' ' })).toEqual({ ok: false, reason: 'no-text' })
  const saved: string[] = []
  for (const text of ['一', '二', '三']) {
    const one = await library.savePhrase({ ...words, text })
    if (one.ok) saved.push(one.value.id)
  }
  await library.savePhrase({ ...words, id: saved[1]!, text: '贰' })
  await library.removePhrase(saved[0]!)
  expect((await library.findPhrases('', null)).found.map(({ text }) => text)).toEqual(['贰', '三'])
})

test('the last import alone is taken back, once; a file that brings nothing is no import', async () => {
  const { library, open } = openLibrary()
  await library.takePhrases((await open(export1)).file)
  await library.takePhrases((await open(export1)).file)
  expect((await library.findPhrases('', null)).canUndo).toBe(true)
  expect(await library.undoPhrases()).toBe(2)
  await library.takePhrases((await open(export1)).file)
  await library.undoPhrases()
  expect(await library.undoPhrases()).toBe(0)
})

describe('a device that is full', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `甲,话术第${at}条`).join('\n')

  test('takes no more from a file and none by hand, and still changes what it has', async () => {
    const { library, open } = openLibrary()
    const filled = await open(`分组,短语内容\n${lines(phraseBounds.phrases + 2)}\n`)
    expect([filled.added, filled.bad.map(({ reason }) => reason)]).toEqual([phraseBounds.phrases, ['full', 'full']])
    await library.takePhrases(filled.file)
    const write = { id: null, group: '', code: '', text: '又一条' }
    expect(await library.savePhrase(write)).toEqual({ ok: false, reason: 'full' })
    const [first] = (await library.findPhrases('', null)).found
    expect(await library.savePhrase({ ...first!, text: '改过的' })).toMatchObject({ ok: true })
    for (const words of ['', '话术']) expect((await library.findPhrases(words, null)).found).toHaveLength(100)
  })
})

test('codes come first, from their beginning and however they are written; the group narrows every search', async () => {
  const { library } = openLibrary()
  const kept = [
    ['售前', '', 'fahuo'],
    ['售后', 'cfahuo', '补寄的明天出'],
    ['售前', 'FaHuoLa', '付款后两天内寄出'],
    ['物流', '', '顺丰'],
  ] as const
  for (const [group, code, text] of kept) await library.savePhrase({ id: null, group, code, text })
  const find = async (words: string, group: string | null = null) =>
    (await library.findPhrases(words, group)).found.map(({ text }) => text)
  expect((await find('fahuo'))[0]).toBe('付款后两天内寄出')
  expect(await find('fahuo', '物流')).toEqual([])
  expect(await find('物流')).toEqual(['顺丰'])
  expect((await library.findPhrases('', null)).groups.map(({ name }) => name)).toEqual(['售前', '售后', '物流'])
})

test('each phrase knows when it was written or came; a plain list has no columns to choose', async () => {
  const { library, open } = openLibrary()
  const at = new Date(device.nowMs).toISOString()
  expect(await library.savePhrase({ id: null, group: '', code: '', text: '在的' })).toMatchObject({ value: { at } })
  const list = await open('好的，马上发\n稍等，我看一下\n')
  expect([list.head, list.headerRow]).toEqual([[], 0])
  await library.takePhrases(list.file)
  const { found } = await library.findPhrases('', null)
  expect(found.map((one) => one.at)).toEqual([at, at, at])
})

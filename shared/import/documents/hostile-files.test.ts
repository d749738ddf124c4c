import fc from 'fast-check'
import { strToU8, unzipSync, zipSync, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { articleTableLimits } from '../articles/article-limits.ts'
import { openArticleFile } from '../articles/open-article-file.ts'
import { createArticleWalk } from '../articles/walk-articles.ts'
import { makeDocx } from './fixtures/make-docx.ts'
import { makePdf } from './fixtures/make-pdf.ts'
import { makeWorkbook } from './fixtures/make-workbook.ts'

const docx = makeDocx([{ heading: 1, text: '退货' }, { text: '七天内可以退。' }])
const xlsx = makeWorkbook([
  ['问题', '答案'],
  ['怎么退货', '在订单里申请。'],
])
const pdf = makePdf([[{ text: '问：怎么退货' }, { text: '答：在订单里申请。' }]])
const text = strToU8('问：怎么退货\n答：在订单里申请。')

/** An archive in which one part declares another size than it has. */
function declare(content: Uint8Array, told: number): Uint8Array {
  const bytes = zipSync({ ...unzipSync(docx), 'word/document.xml': content }, { level: 1 })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 28; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === content.length)
      view.setUint32(at + 24, told, true)
  return bytes
}

/** Bytes that do not pack. */
function noise(size: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return state >>> 24
  })
}

/** The first entry of the directory says that it is encrypted. */
function encryptEntry(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer)
  for (let at = bytes.length - 46; at > 0; at -= 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
  return bytes
}

const compound = (name: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])])

/** A PDF with one more stream of these bytes. */
function packIntoPdf(dictionary: string, packed: Uint8Array): Uint8Array {
  const head = strToU8(`99 0 obj\n<< /Length ${packed.length} ${dictionary} >>\nstream\n`)
  const parts = [pdf.subarray(0, 9), head, packed, strToU8('\nendstream\nendobj\n'), pdf.subarray(9)]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`

describe('a hostile file is refused with its own reason', () => {
  test.each<[string, string, () => Uint8Array, string]>([
    ['nothing', 'a.docx', () => new Uint8Array(), 'empty'],
    ['more than 50 MB', 'a.csv', () => new Uint8Array(articleTableLimits.fileBytes + 1), 'too-large'],
    [
      'a part that unpacks to far more',
      'a.docx',
      () => declare(new Uint8Array(5000), articleTableLimits.partBytes + 1),
      'bomb',
    ],
    ['a document of thousands of pages', 'a.docx', () => declare(noise(120_000), 33 * 1024 * 1024), 'too-large'],
    ['a part that is nothing but zeros', 'a.docx', () => declare(new Uint8Array(5_000_000), 5_000_000), 'bomb'],
    ['an archive full of zeros', '', () => zipSync({ 'a.txt': new Uint8Array(5_000_000) }), 'bomb'],
    ['a part larger than it says', 'a.docx', () => declare(new Uint8Array(300_000), 500), 'broken'],
    ['a document with a program', 'a.docx', () => makeDocx([], { 'word/vbaProject.bin': 'x' }), 'macros'],
    ['a workbook with a program', 'a.xlsm', () => makeWorkbook([['a']], { 'xl/vbaProject.bin': 'x' }), 'macros'],
    [
      'a workbook with an old macro sheet',
      'a.xlsx',
      () => makeWorkbook([['a']], { 'xl/macrosheets/s1.xml': 'x' }),
      'macros',
    ],
    [
      'a program that only the types name',
      'a.docx',
      () => makeDocx([], { '[Content_Types].xml': '<Types><Override ContentType="x.macroEnabled.main+xml"/></Types>' }),
      'macros',
    ],
    [
      'entities in a document',
      'a.docx',
      () => makeDocx([], { 'word/document.xml': `${entity}<x>&b;</x>` }),
      'entities',
    ],
    [
      'entities in a workbook',
      'a.xlsx',
      () => makeWorkbook([['a']], { 'xl/sharedStrings.xml': `${entity}<sst/>` }),
      'entities',
    ],
    ['an encrypted document', 'a.docx', () => compound('EncryptedPackage'), 'encrypted'],
    ['an encrypted archive', 'a.docx', () => encryptEntry(docx), 'encrypted'],
    ['an encrypted PDF', 'a.pdf', () => makePdf([[{ text: 'a' }]], encryption), 'encrypted'],
    ['an old document', 'a.doc', () => compound('WordDocument'), 'old-word'],
    ['an old workbook', 'a.xls', () => compound('Workbook'), 'old-excel'],
    ['a document cut short', 'a.docx', () => docx.slice(0, 300), 'broken'],
    ['a document without its text', 'a.docx', () => makeDocx([], { 'word/document.xml': '<no' }), 'broken'],
    ['a PDF of nothing but its first line', 'a.pdf', () => strToU8('%PDF-1.7\n%%EOF'), 'broken'],
    [
      'a PDF packed twice',
      'a.pdf',
      () => packIntoPdf('/Filter [/FlateDecode /FlateDecode]', zlibSync(new Uint8Array(4096))),
      'bomb',
    ],
    ['a picture', 'a.png', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'unknown-format'],
    ['a program', 'a.xlsx', () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'unknown-format'],
    ['a page of the web', 'a.csv', () => strToU8('<!DOCTYPE html><html></html>'), 'unknown-format'],
    ['an archive of something else', 'a.zip', () => zipSync({ 'a.txt': strToU8('x') }), 'wrong-extension'],
    [
      'an archive of something else, named as a document',
      'a.docx',
      () => zipSync({ 'a.txt': strToU8('x') }),
      'unknown-format',
    ],
    ['a PDF named as a document', 'a.docx', () => pdf, 'wrong-extension'],
    ['a document named as a workbook', 'a.xlsx', () => docx, 'wrong-extension'],
    ['a workbook named as a document', 'a.docx', () => xlsx, 'wrong-extension'],
    ['a workbook named as a table of text', 'a.csv', () => xlsx, 'wrong-extension'],
    ['text named as a PDF', 'a.pdf', () => text, 'wrong-extension'],
    ['text named as a program', 'a.exe', () => text, 'wrong-extension'],
    ['a feed that is no JSON', 'a.json', () => strToU8('{"products": ['), 'bad-json'],
    ['JSON without products', 'a.json', () => strToU8('{"version": 1}'), 'nothing-found'],
  ])('%s', async (_, name, file, reason) => {
    expect(await openArticleFile(file(), name)).toEqual({ ok: false, reason })
  })

  test.each<[string, Uint8Array]>([
    ['a.docx', docx],
    ['a.xlsx', xlsx],
    ['a.pdf', pdf],
    ['a.txt', text],
    ['', text],
  ])('the honest one is read: %s', async (name, bytes) => {
    expect(await count(bytes, name)).toBe(1)
  })
})

const fallback = { category: ['未分类'], channels: ['widget' as const], locale: 'zh-CN' as const }

async function count(bytes: Uint8Array, name: string): Promise<number> {
  const opened = await openArticleFile(bytes, name)
  if (!opened.ok) return 0
  const table = opened.value.kind === 'table' ? opened.value : null
  const setting = { fallback, products: [], now: new Date('2026-11-22T02:00:00.000Z') }
  let articles = 0
  for await (const step of createArticleWalk(opened.value, { table }, setting)?.steps ?? [])
    if (step.kind === 'place' && 'articles' in step.reading) articles += step.reading.articles.length
  if (opened.value.kind === 'pdf') await opened.value.pdf.close()
  return articles
}

test.each([
  ['questions', '问：能退吗\n答：能。\n', 2000, 1],
  ['headings', '# 退货\n七天内可以。\n', 2000, 1],
  ['steps that branch', '1. 签收了吗？\n是 → 2\n否 → 等待\n', 2000, 0],
  ['dots', `${'.'.repeat(1_000_000)}\n`, 1, 0],
  ['blanks in a question', `问：${' '.repeat(1_000_000)}吗\n`, 1, 0],
  ['marks', `问：能退吗\n答：${'[!['.repeat(300_000)}\n`, 1, 0],
])('a text of megabytes of %s is read in a moment', async (_, line, times, articles) => {
  const startedAt = performance.now()
  expect(await count(strToU8(line.repeat(times)), 'a.txt')).toBe(articles)
  expect(performance.now() - startedAt).toBeLessThan(6000)
})

test.each([
  ['a.docx', docx],
  ['a.xlsx', xlsx],
  ['a.pdf', pdf],
])('with any bytes changed, %s is read or refused, never thrown', async (name, bytes) => {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
  let refused = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const changed = bytes.slice()
      for (const [at, byte] of changes) changed[at] = byte
      const articles = await count(changed, name)
      expect(articles).toBeLessThanOrEqual(3)
      refused += Number(articles === 0)
    }),
    { numRuns: 60, seed: 20261122 },
  )
  expect(refused).toBeGreaterThan(0)
})

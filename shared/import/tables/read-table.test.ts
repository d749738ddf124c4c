import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import { tableLimits } from './table-limits.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const rowsOf = (bytes: Uint8Array) => {
  const table = readTable(bytes)
  if (!table.ok) throw new Error(table.reason)
  return table.value
}
const cellsOf = (bytes: Uint8Array) => rowsOf(bytes).map(({ cells }) => cells)

describe('a file of separated values', () => {
  test.each([
    [
      'a mark, commas, CRLF',
      '\uFEFF订单号,实付\r\nA1,12.50\r\n',
      [
        ['订单号', '实付'],
        ['A1', '12.50'],
      ],
    ],
    [
      'tabs',
      '订单号\t实付\nA1\t3',
      [
        ['订单号', '实付'],
        ['A1', '3'],
      ],
    ],
    [
      'semicolons',
      '订单号;实付\nA1;3',
      [
        ['订单号', '实付'],
        ['A1', '3'],
      ],
    ],
    [
      'quotes, doubled quotes, a comma and a break within',
      'a,b\n"x,""y""\nz",2\n',
      [
        ['a', 'b'],
        ['x,"y"\nz', '2'],
      ],
    ],
    [
      'a quote that never closes harms one cell',
      'a,b\n"x,2\nc,3',
      [
        ['a', 'b'],
        ['"x', '2'],
        ['c', '3'],
      ],
    ],
    [
      'blank lines',
      'a,b\n\n , \nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a number guarded as a text', 'a\n="00123"\n\'00124\n\t00125', [['a'], ['00123'], ['00124'], ['00125']]],
    [
      'formulas stay text',
      'a,b\n=1+1,@x',
      [
        ['a', 'b'],
        ['=1+1', '@x'],
      ],
    ],
    [
      'old Mac breaks',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_, text, cells) => {
    expect(cellsOf(utf8(text))).toEqual(cells)
  })

  test('row numbers are those that a person sees', () => {
    expect(rowsOf(utf8('a,b\n"1\n2",x\n\nc,d')).map(({ row }) => row)).toEqual([1, 2, 5])
  })

  test('GB18030 and UTF-16 are read', () => {
    const gbk = Uint8Array.from([0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5, 0x2c, 0x31])
    const utf16 = Uint8Array.from([0xff, 0xfe, 0xa2, 0x8b, 0x2c, 0x00, 0x31, 0x00])
    expect([cellsOf(gbk), cellsOf(utf16)]).toEqual([[['订单号', '1']], [['订', '1']]])
  })
})

/** The parts of a small workbook as spreadsheets write them. */
function workbook(sheet: string, more: Record<string, string> = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="订单" sheetId="1" r:id="rId3"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId3" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>订单号</t></si><si><r><t>冲锋</t></r><r><t xml:space="preserve">衣 &amp; 帽</t></r><rPh><t>chong</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="176"/><xf numFmtId="4"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><cols><col min="1"/></cols><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

describe('a workbook', () => {
  test('shared and rich texts, inline ones, numbers, moments, gaps, results of formulas', () => {
    const sheet = [
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>',
      '<row r="2"><c r="A2" t="inlineStr"><is><t>A&#x1F600;</t></is></c><c r="B2" s="3"><v>12.5</v></c></row>',
      '<row r="5"><c r="A5" s="1"><v>46344.4</v></c><c r="B5" s="2"><v>46344</v></c><c r="C5"/></row>',
      '<row r="6"><c r="A6" t="str"><f>HYPERLINK("x")</f><v>算出来的</v></c><c r="B6" t="e"><v>#REF!</v></c></row>',
    ]
    expect(rowsOf(workbook(sheet.join('')))).toEqual([
      { row: 1, cells: ['订单号', '', '冲锋衣 & 帽'] },
      { row: 2, cells: ['A😀', '12.5'] },
      { row: 5, cells: ['2026-11-18 09:36:00', '2026-11-18 00:00:00', ''] },
      { row: 6, cells: ['算出来的', ''] },
    ])
  })

  test('declared entities are never resolved', () => {
    const shared = '<!DOCTYPE x [<!ENTITY a "boom">]><sst><si><t>&a;&lt;b&gt;</t></si></sst>'
    const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    expect(cellsOf(workbook(sheet, { 'xl/sharedStrings.xml': shared }))).toEqual([['&a;<b>']])
  })

  test('a far column or a long cell is cut', () => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'长'.repeat(9000)}</t></is></c><c r="XFD1"><v>1</v></c></row>`
    const [row] = cellsOf(workbook(sheet))
    expect([row?.length, row?.[0]?.length]).toEqual([1, tableLimits.cellCharacters])
  })
})

describe('hostile and other files', () => {
  /** A workbook whose sheet unpacks to `size` bytes and says that it unpacks to `told`. */
  const packed = (size: number, told: number): Uint8Array => {
    const parts = { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(size) }
    const bytes = zipSync(parts, { level: 1 })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size)
        view.setUint32(at + 24, told, true)
    return bytes
  }

  test.each([
    ['nothing', () => new Uint8Array(), 'empty'],
    ['blanks', () => utf8(' \n \n'), 'empty'],
    ['a file over the limit', () => new Uint8Array(tableLimits.fileBytes + 1), 'too-large'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-table'],
    ['an archive cut short', () => workbook('').slice(0, 200), 'broken'],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'broken'],
    ['a workbook without rows', () => workbook(''), 'empty'],
    ['an archive that unpacks to far more', () => packed(5000, tableLimits.partBytes + 1), 'too-large'],
    ['too many rows', () => utf8('a\n'.repeat(tableLimits.rows + 2)), 'too-many-rows'],
    ['an old workbook', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-excel'],
  ])('%s', (_, file, reason) => {
    expect(readTable(file())).toEqual({ ok: false, reason })
  })

  test('an archive that lies about its size unpacks no more than it said', () => {
    expect(readTable(packed(2_000_000, 500)).ok).toBe(false)
  })

  test('a workbook behind a password is named as one', () => {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
    expect(readTable(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name]))).toEqual({ ok: false, reason: 'encrypted' })
  })
})

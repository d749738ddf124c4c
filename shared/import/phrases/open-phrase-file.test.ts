import { describe, expect, test } from 'vitest'
import { makeWorkbook } from '../documents/fixtures/make-workbook.ts'
import { openPhraseFile } from './open-phrase-file.ts'
import { readPhraseRow } from './read-phrase-row.ts'

function readAll(bytes: Uint8Array): string[][] | string {
  const opened = openPhraseFile(bytes)
  if (!opened.ok) return opened.reason
  const { rows, headerRow, columns } = opened.value
  return rows.flatMap((row) => {
    const read = row.row > headerRow ? readPhraseRow(row, columns) : null
    return read?.ok ? [[read.value.group, read.value.code, read.value.text]] : []
  })
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('exports of phrase tools', () => {
  test.each<[string, string, string[][]]>([
    ['千牛', '快捷编码,快捷短语,快捷短语分组\nzai,在的，您请说,问候\n', [['问候', 'zai', '在的，您请说']]],
    [
      'two levels and a title',
      '一级分类,二级分类,话术标题,话术内容\n售后,退货,怎么退,先点申请\n',
      [['售后 / 退货', '怎么退', '先点申请']],
    ],
    ['a title above the header', '短语导出\n分组\t内容\n售前\t包邮的\n', [['售前', '', '包邮的']]],
    ['English', 'shortcut,text\nhi,您好\n', [['', 'hi', '您好']]],
    [
      'tabs and no header',
      '问候\tzai\t在的，您请说\n售后\tth\t七天内都能退\n',
      [
        ['问候', 'zai', '在的，您请说'],
        ['售后', 'th', '七天内都能退'],
      ],
    ],
    [
      'a list, one a line',
      '您好，在的\n尺码偏大，按平时的拍\n',
      [
        ['', '', '您好，在的'],
        ['', '', '尺码偏大，按平时的拍'],
      ],
    ],
    [
      'a list with groups',
      '【问候】\n在的\n\n[售后]\n先别急，我来查\n',
      [
        ['问候', '', '在的'],
        ['售后', '', '先别急，我来查'],
      ],
    ],
  ])('%s', (_name, text, want) => {
    expect(readAll(bytesOf(text))).toEqual(want)
  })

  test('a workbook', () => {
    const cells = [
      ['分组', '编码', '话术'],
      ['售后', 'th', '七天内都能退'],
    ]
    expect(readAll(makeWorkbook(cells))).toEqual([['售后', 'th', '七天内都能退']])
  })

  test('GBK, as older tools write it', () => {
    // 分组,内容 / 甲,好的
    const gbk = [0xb7, 0xd6, 0xd7, 0xe9, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0a, 0xbc, 0xd7, 0x2c, 0xba, 0xc3, 0xb5, 0xc4]
    expect(readAll(new Uint8Array(gbk))).toEqual([['甲', '', '好的']])
  })

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-excel'],
    ['groups alone', bytesOf('【问候】\n【售后】\n'), 'no-phrases'],
  ])('%s is refused', (_name, bytes, reason) => {
    expect(readAll(bytes)).toBe(reason)
  })
})

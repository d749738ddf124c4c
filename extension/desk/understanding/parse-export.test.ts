import { expect, test } from 'vitest'
import { decodeExport, exportLimitBytes } from './decode-export.ts'
import { linesLimit, parseExport } from './parse-export.ts'
import { foldText, showText, toTaughtText } from './show-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each([
  ['UTF-8', utf8('有货吗'), '有货吗', 'UTF-8'],
  ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('在吗')), '在吗', 'UTF-8'],
  ['GB18030', Uint8Array.of(0xd3, 0xd0, 0xbb, 0xf5, 0xc2, 0xf0), '有货吗', 'GB18030'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x28, 0x57), '在', 'UTF-16'],
])('%s is read', (_, bytes, text, encoding) => {
  expect(decodeExport(bytes)).toEqual({ ok: true, text, encoding })
})

test.each([
  ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 9), { kind: 'not-text', looksLike: 'Excel、Word 或压缩包' }],
  ['bytes of a program', Uint8Array.of(1, 0, 2, 0), { kind: 'not-text', looksLike: null }],
  ['neither encoding', Uint8Array.of(0x41, 0xff, 0xff, 0x41), { kind: 'unreadable' }],
  ['too much', new Uint8Array(exportLimitBytes + 1), { kind: 'too-large', bytes: exportLimitBytes + 1 }],
])('%s is refused', (_, bytes, reason) => {
  expect(decodeExport(bytes)).toEqual({ ok: false, reason })
})

test('blank and repeated lines are counted, the first place is kept', () => {
  expect(parseExport('\uFEFF有货吗\r\n\r\n  在吗 \n有货吗\r\t\n')).toEqual({
    ok: true,
    value: {
      lines: [
        { line: 1, text: '有货吗', times: 2 },
        { line: 3, text: '在吗', times: 1 },
      ],
      ...{ blank: 2, repeated: 1, cut: 0 },
    },
  })
})

test.each([
  ['nothing', '', { kind: 'no-lines' }],
  ['blanks alone', ' \n\n\t\n', { kind: 'no-lines' }],
  ['too many lines', 'a\n'.repeat(linesLimit + 1), { kind: 'too-many-lines', lines: linesLimit + 1 }],
])('%s is refused', (_, text, reason) => {
  expect(parseExport(text)).toEqual({ ok: false, reason })
})

test('as many lines as may be, and a line longer than a message', () => {
  expect(parseExport('a\n'.repeat(linesLimit))).toMatchObject({ ok: true, value: { repeated: linesLimit - 1 } })
  expect(parseExport('x'.repeat(5000))).toMatchObject({ value: { cut: 1, lines: [{ text: 'x'.repeat(4000) }] } })
})

test('what hides in a line is seen, and is not taught', () => {
  expect(showText('a\u0000b\u001b[31m\u202ec')).toBe('a␀b␛[31m␣c')
  expect(toTaughtText(' a\u0000b\u0007\tc ')).toBe('a b c')
})

test.each([
  ['在吗？', '在 吗'],
  ['ＡＢ', 'ab'],
])('%s and %s are one sentence', (one, other) => {
  expect(foldText(one)).toBe(foldText(other))
})

test('marks alone stay apart', () => {
  expect(foldText('？')).not.toBe(foldText('。。'))
})

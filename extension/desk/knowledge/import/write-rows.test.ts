import { expect, test } from 'vitest'
import { writeRows } from './write-rows.ts'

const rows = [
  { row: 1, cells: ['问题', '答案', '备注'] },
  { row: 4, cells: ['能"退"吗', '', "=cmd|' /C calc'!A0"] },
  { row: 9, cells: ['-5 ℃ 能用吗', '能，\n放心'] },
]
const places = [
  { place: 4, reason: 'no-answer' as const, asks: '', told: [], other: null, isKept: false },
  { place: 4, reason: 'formula' as const, asks: '', told: ['=cmd'], other: null, isKept: false },
  { place: 9, reason: 'unknown-layer' as const, asks: '', told: ['特级'], other: null, isKept: false },
]

test('rows to mend stand under their header, whole, with what is wrong beside each; formulas are only text', () => {
  const lines = writeRows(rows, places, 1).split('\r\n')
  expect(lines[0]).toBe('\uFEFF问题,答案,备注,（要改的地方，改好后这一列留着也行）')
  expect(lines[1]).toBe(
    '"能""退""吗",,\'=cmd|\' /C calc\'!A0,第 4 行：答案为空。补上答案，或删掉这一行；「=cmd」是公式，不是内容。在表格里复制，再「粘贴为值」',
  )
  expect(lines[2]?.startsWith('-5 ℃ 能用吗,"能，\n放心",,第 9 行：层级「特级」不认识')).toBe(true)
})

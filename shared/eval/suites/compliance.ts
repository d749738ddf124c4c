import { checkText } from '../../compliance/check-text.ts'
import type { CompliancePlatform } from '../../protocol/writing.ts'
import { readRows } from '../read-rows.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

const platforms: Readonly<Record<CompliancePlatform, true>> = {
  taobao: true,
  jd: true,
  pdd: true,
  douyin: true,
  kuaishou: true,
  '1688': true,
  xiaohongshu: true,
  shopee: true,
  own: true,
}

type Answer = { line: number; expected: string; predicted: string }

/** `ok|violation<TAB>platform<TAB>text`; on `own` only the law counts. Positive is a violation. */
export const compliance: EvalSuite = { name: 'compliance', run: runCompliance }

function runCompliance({ lines, print }: EvalInput): EvalOutcome {
  const { rows, skipped } = readRows(
    lines,
    3,
    print,
    ([label = '', platform = '']) => isLabel(label) && isPlatform(platform),
  )
  const answers = rows.map(({ line, columns: [expected = '', platform = '', text = ''] }): Answer => {
    return { line, expected, predicted: isPlatform(platform) && isViolation(text, platform) ? 'violation' : 'ok' }
  })
  const count = (expected: string, predicted: string): number =>
    answers.filter((answer) => answer.expected === expected && answer.predicted === predicted).length
  const hit = count('violation', 'violation')
  return {
    measures: [
      ['precision', hit / (hit + count('ok', 'violation'))],
      ['recall', hit / (hit + count('violation', 'ok'))],
    ],
    scored: rows.length,
    skipped,
    out: answers.map(({ line, expected, predicted }) => [line, expected, predicted, '1.0000'].join('\t')),
  }
}

function isViolation(text: string, platform: CompliancePlatform): boolean {
  return checkText(text, { platform }).some(({ source }) => platform !== 'own' || source.by === 'law')
}

function isLabel(text: string): boolean {
  return text === 'ok' || text === 'violation'
}

function isPlatform(text: string): text is CompliancePlatform {
  return Object.hasOwn(platforms, text)
}

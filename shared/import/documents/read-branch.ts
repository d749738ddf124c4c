/** Where a branch of a process leads, as the document says it. */
export type BranchTarget =
  | { kind: 'number'; step: number }
  | { kind: 'next' }
  | { kind: 'result'; text: string }
  | { kind: 'nowhere' }

/** One branch: what holds, and where it leads then. */
export interface Branch {
  label: string
  target: BranchTarget
}

const digits = '一二三四五六七八九十'
const arrow = /^(.{1,60}?)\s*(?:→|➜|➔|⇒|->|—>|=>|＝>)\s*(.*)$/s
const yesOrNo =
  /^((?:是|否|有|没有|无|能|不能|可以|不可以|已[^：:，,]{0,8}|未[^：:，,]{0,8}|不是)(?:的|，|,)?)\s*[:：]\s*(.+)$/s
const condition = /(?:如果|若|如|当)\s*(.{1,80}?)\s*(?:[，,]\s*(?:则|就|那么|请)?|则|就)\s*([^；;。]+)/g
const otherwise = /(?:否则|不然|其他情况|其余情况)\s*[，,:：]?\s*(?:则|就)?\s*([^；;。]+)/

/** The branches of a line: `是 → 第 3 步`, `否：不支持退货`, or sentences with 如果…则…；否则…. Empty for any other line. */
export function readBranches(line: string): Branch[] {
  const bare = line.trim()
  const marked = arrow.exec(bare) ?? yesOrNo.exec(bare)
  if (marked !== null) return [{ label: tidyLabel(marked[1] ?? ''), target: readTarget(marked[2] ?? '') }]
  const found = [...bare.matchAll(condition)].map(([, label = '', target = '']) => ({
    label: tidyLabel(label),
    target: readTarget(target),
  }))
  const rest = otherwise.exec(bare)
  if (found.length === 0 || rest === null) return found
  return [...found, { label: found.length === 1 ? '否' : '其他情况', target: readTarget(rest[1] ?? '') }]
}

function tidyLabel(label: string): string {
  return label
    .replace(/^(如果|若|当)\s*/, '')
    .replace(/[，,：:]$/, '')
    .trim()
}

/** A step by its number, the next one, or words that are the result. */
function readTarget(text: string): BranchTarget {
  const bare = text.trim().replace(/[。；;]$/, '')
  if (bare === '') return { kind: 'nowhere' }
  const named =
    /^(?:请)?(?:转到?|跳转?到?|进入|执行|见|去|到|继续)?\s*(?:步骤|第)?\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:步骤?)?$/.exec(
      bare,
    )
  if (named !== null) return { kind: 'number', step: readNumber(named[1] ?? '') }
  if (/^(?:进入|执行|转)?\s*下一步$|^继续$/.test(bare)) return { kind: 'next' }
  return { kind: 'result', text: bare.replace(/^(结果|结论|结束)\s*[:：]\s*/, '') }
}

function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const value = (char: string): number => digits.indexOf(char) + 1
  return (text.includes('十') ? (value(tens) || 1) * 10 : 0) + (ones === '' ? 0 : value(ones))
}

import type { RuleProblem } from '../../../shared/protocol/desk-rules.ts'
import { formatMinor } from '../../../shared/ui/format-minor.ts'
import { describeInstant } from '../rules/beijing-time.ts'

/** What is wrong with a rule and what to write instead, as a sentence beside its field. */
export function describeRuleProblem(problem: RuleProblem): string {
  const got = describeValue(problem.path, problem.got)
  const other = describeValue(problem.path, problem.other)
  return sentences[problem.fault](got, other)
}

const sentences: Record<RuleProblem['fault'], (got: string, other: string) => string> = {
  empty: () => '不能空着',
  twice: (got) => `「${got}」写了两次，留一个`,
  'not-growing': (got, other) => `要比上一档的 ${other} 大，现在是 ${got}`,
  'not-cheaper': (got, other) => `件数越多折扣要越低，上一档是 ${other}，现在是 ${got}`,
  'not-positive': (got) => `要大于 0，现在是 ${got}`,
  'exceeds-threshold': (got, other) => `减 ${got} 超过了门槛 ${other}，客户会倒赚`,
  'exceeds-cap': (got, other) => `${got} 超过了每单上限 ${other}`,
  'end-before-start': (got, other) => `结束 ${got} 早于开始 ${other}，改成晚于开始`,
  'one-tier-only': (got) => `「每满」只能有 1 档，现在有 ${got} 档`,
  'between-0-and-100': (got) => `要在 0 和 100 之间，9 折写 90，现在是 ${got}`,
  'unknown-product': (got) => `店里没有商品「${got}」，换一个或删掉`,
  'unknown-category': (got) => `没有商品属于品类「${got}」，换一个或删掉`,
  'unknown-coupon': (got) => `没有优惠券「${got}」，先建这张券`,
  'unknown-offer': (got) => `没有活动或优惠券「${got}」，换一个或删掉`,
  'unknown-level': (got) => `会员等级里没有「${got}」`,
  'unknown-province': (got) => `「${got}」不是省级地区，写成四川、内蒙古这样`,
  'both-in-and-out': (got) => `商品「${got}」既在范围里又被排除，留一处`,
  'in-two-regions': (got, other) => `${got}已经在「${other}」里了，一个省只归一个地区`,
  'range-backwards': (got, other) => `小的写前面：${other}–${got}`,
  'shorter-than': (got, other) => `不能短于 ${other} 小时，现在是 ${got} 小时`,
  'chart-in-use': (got, other) => `商品「${other}」还在用尺码表「${got}」，先给它换一张`,
  overlaps: (_got, other) => `和「${other}」商品相同、时间重叠，会一起算`,
}

function describeValue(path: string, value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return path.endsWith('Minor') ? formatMinor(value, 'sentence') : String(value)
  return /^\d{4}-\d\d-\d\dT/.test(value) ? describeInstant(value) : value
}

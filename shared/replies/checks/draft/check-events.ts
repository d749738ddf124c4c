import type { ReadText } from './read-draft.ts'

const done = /已经?(?:为您|帮您|给您)?(\p{Script=Han}{2})/gu
const afterwards = /(?!小时|分钟|工作|个月|天之|天以)(\p{Script=Han}{2})(?:之|以)?后/gu
const firstly = /先(\p{Script=Han}{2})/gu

/** Deeds told as done that are still to come, and events whose order is turned round. */
export function findMistimed(draft: ReadText, basis: ReadText): string[] {
  return [...findPremature(draft.text, basis.text), ...findTurned(draft.text, basis.text), ...findAdvice(draft, basis)]
}

/** 已退回 where the basis says 审核通过后退回. */
function findPremature(draft: string, basis: string): string[] {
  return [...draft.matchAll(done)].flatMap(({ 0: words, 1: deed = '', index }) => {
    if (/若|如果|要是|假如|一旦|万一|若是/.test(draft.slice(Math.max(0, index - 8), index))) return []
    const isKnown =
      !basis.includes(deed) || new RegExp(`已[^，。；,;]{0,10}${deed}|${deed}[^，。；,;]{0,6}[了过]`).test(basis)
    return isKnown ? [] : [words]
  })
}

/** 退款后收到退货 for 收到退货后退款; 先发货再付款 for 先付款再发货. */
function findTurned(draft: string, basis: string): string[] {
  const known = [...basis.matchAll(/[^，。；,;]{1,9}后/g)].map(([words]) => words)
  const late = [...draft.matchAll(afterwards)].filter(
    ([, event = '']) =>
      known.length > 0 &&
      new RegExp(`后[^，。；,;]{0,8}${event}`).test(basis) &&
      !known.some((words) => words.includes(event)),
  )
  const starts = [...basis.matchAll(firstly)].map(([, start = '']) => start)
  const early = [...draft.matchAll(firstly)].filter(
    ([, start = '']) =>
      starts.length > 0 &&
      basis.includes(start) &&
      !starts.some((other) => [...other].some((letter) => start.includes(letter))),
  )
  return [...late, ...early].map(([words]) => words)
}

const advice = /建议|推荐|最好/
const mild = /建议|推荐|最好|可以|可选|考虑|适合|适用|参考|比较好|即可|就行|不妨|宜|的话/

/** Advice that has become a rule. */
function findAdvice({ text }: ReadText, basis: ReadText): string[] {
  return advice.test(basis.text) && !mild.test(text) && /必须|务必|一定要|必需/.test(text)
    ? [/必须|务必|一定要|必需/.exec(text)?.[0] ?? '']
    : []
}

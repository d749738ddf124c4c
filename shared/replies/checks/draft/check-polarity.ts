import { softEnglish, stem } from './english-words.ts'
import type { Clause, ReadText } from './read-draft.ts'

/** Words that hold a denial but mean something else (不过, 无理由) or have a word of their own (缺货, 逾期未付, 免费). */
const lexical =
  /不(?:能超过|得超过|会超过|营业|上班|过|仅|管|便|同|好|佳|起|愉快|断|良|锈钢|满意|合适|合|符|新鲜|成功|超过|少于|多于|到(?=[\d▮])|收费|收(?=手续|运|邮|钱|$)|要钱|花钱|用(?:您|你)(?:出|付)|得不|能不)|没(?:付|提|用(?=[的哦哈呢呀,，。]|$)|问题|按时|取|定|了(?=[哦哈呀,，。~!]|$)|超过|成功|有(?=[啦了哦呢~]*$)|有?(?:现货|库存|货|损坏))|暂无|未(?:取|提|按时|付|确定|定|满(?!足))|尚未确定|无(?:效|理由|线|门槛|损|货|库存|论)|非常|别(?:的|人|处|名)|没有不|是不是|能不能|有没有|要不(?!要)|级别|分别|特别|区别|性别|另外|此外|三环外|以外/g
const denials =
  /不|没有?|未|无法|无|非|别|勿|禁止|恕(?!不)|除外|例外|外(?=$)|拒绝|\b(?:not|no|never|cannot|can't|don't|aren't|isn't|won't|doesn't|unable|except|unless|excluded|outside)\b/g

/** What may stand between a denial and what it denies. */
const modal =
  /^(?:是|会|能|可以|可|得|要|用(?!过|了|的|它|完)|必|需要|需|再|太|在|含|算|支持|参与|参加|适用|属于|享|享受|予|建议|宜|了|上|有|到|行|于|能用|立即|立刻|急着|单独|在|此限|包含|包括|有效|一起|被|办法|法|a|the|be|been|yet|included|covered)+/
const scopeLength = 6
const exception =
  /^(?:除外|例外|外$|不(?:算|参与|在|受|适用|包括|包含|含|计)|无法享|不享|except|unless|excluded|outside|not (?:covered|included|count)|isn't (?:covered|included)|aren't counted)/

/** The letters that a denial is about, as places in the text. */
type Denial = {
  isRight: boolean
  isException: boolean
  near: Set<string>
  scope: [from: number, to: number]
  words: string
  tokens: Set<string>
}

function denialsOf(read: ReadText): Denial[] {
  return read.clauses.flatMap((clause, at) => {
    const text = read.masked.slice(clause.start, clause.end).replace(lexical, (words) => '·'.repeat(words.length))
    return [...text.matchAll(denials)].map((match) => {
      const from = clause.start + match.index + match[0].length
      const scope = scopeOf(read, clause, [clause.start + match.index, from], at)
      return {
        isRight: scope[0] >= from,
        isException: exception.test(text.slice(match.index)),
        near: nearOf(read, clause, at),
        scope,
        words: read.text.slice(Math.min(scope[0], clause.start + match.index), Math.max(scope[1], from)),
        tokens: pairsOf(read, ...scope),
      }
    })
  })
}

/** The words of a denial's clause, and of the clause or enumeration before it. */
function nearOf(read: ReadText, clause: Clause, at: number): Set<string> {
  const before = read.clauses[at - 1]
  const from = before !== undefined && before.sentence === clause.sentence ? before.start : clause.start
  return new Set([
    ...pairsOf(read, from, clause.end),
    ...lettersOf(read, [from, clause.end]).filter((word) => word.length > 1),
  ])
}

/** Right of the denial; left of it when nothing but a modal word follows (货到付款暂不支持, 秒杀价除外). */
function scopeOf(read: ReadText, clause: Clause, [start, end]: [number, number], at: number): [number, number] {
  const rest = read.masked.slice(end, clause.end)
  const skipped = modal.exec(rest)?.[0].length ?? 0
  const isLatin = /^\s*[a-z]/.test(rest)
  const right = rest.slice(skipped).replace(/[的了哦哈呢呀啦喔咯咧哒囉嘛~～!.\s]+$/, '')
  if (/\p{L}/u.test(right) && !/外$/.test(read.masked.slice(start, end)))
    return [end + skipped, Math.min(clause.end, end + skipped + (isLatin ? 30 : scopeLength))]
  const left = Math.max(clause.start, start - 12)
  if (read.masked.slice(left, start).replace(/[^\p{L}]|[都也就又可是则均的]/gu, '').length > 0)
    return [left, end + skipped]
  const before = read.clauses[at - 1]
  return before === undefined ? [left, start] : [Math.max(before.start, before.end - 8), start]
}

/** Pairs of letters, listed words' groups and Latin stems: what two texts may both speak of. */
export function pairsOf(read: ReadText, from: number, to: number): Set<string> {
  return new Set(placesOf(read, from, to).keys())
}

/** The same, each with the place of its last occurrence. */
export function placesOf(read: ReadText, from: number, to: number): Map<string, number> {
  return new Map(placedPairs(read, from, to).map(({ token, at }) => [token, at]))
}

function placedPairs({ masked, words: listedAt }: ReadText, from: number, to: number): { token: string; at: number }[] {
  const found: { token: string; at: number }[] = []
  let at = from
  while (at < to) {
    const latin = /[a-z][a-z'’]*/y
    latin.lastIndex = at
    const word = latin.exec(masked)?.[0]
    if (word !== undefined) {
      if (!softEnglish.has(word)) found.push({ token: stem(word), at })
      at += word.length
      continue
    }
    const words = listedAt[at] ?? []
    for (const { word: listed, groups } of words)
      if (listed.length > 1 && at + listed.length <= to)
        for (const group of groups) found.push({ token: `g:${group}`, at })
    const pair = masked.slice(at, Math.min(at + 2, to))
    if (/^\p{Script=Han}{2}$/u.test(pair) && !words.some(({ word: listed, isSoft }) => isSoft && listed.length >= 2))
      found.push({ token: pair, at })
    at += 1
  }
  return found
}

/** Denials that stand in one of the two texts alone, and words denied in one and stated in the other. */
export function findContradicted(draft: ReadText, basis: ReadText): string[] {
  const [ours, theirs] = [denialsOf(draft), denialsOf(basis)]
  const added = ours.filter((one) => !theirs.some((other) => isSame(draft, one, basis, other)))
  const lost = theirs.filter((one) => !ours.some((other) => isSame(basis, one, draft, other)))
  const [said, known] = [statesOf(draft, ours), statesOf(basis, theirs)]
  const heads = headsOf(basis, theirs)
  const turned = [...said].filter(
    ([token, state]) =>
      !weak.test(token) &&
      ((state === 'denied' && known.get(token) === 'stated') ||
        (state === 'stated' && known.get(token) === 'denied' && heads.has(token))),
  )
  return [...added.map(({ words }) => words), ...lost.map(({ words }) => words), ...turned.map(([token]) => token)]
}

function isSame(a: ReadText, one: Denial, b: ReadText, other: Denial): boolean {
  if ((one.isException && other.isException) || !one.isRight || !other.isRight)
    for (const word of one.near) if (other.near.has(word)) return true
  for (const token of one.tokens) if (other.tokens.has(token)) return true
  const letters = new Set(lettersOf(b, reachOf(b, other)))
  return lettersOf(a, reachOf(a, one)).some((letter) => letters.has(letter))
}

/** A denial that stands before its words may mean all of them to the end of the clause. */
function reachOf({ clauses }: ReadText, { scope, isRight }: Denial): [number, number] {
  const clause = clauses.find(({ start, end }) => start <= scope[0] && end >= scope[0])
  return isRight && clause !== undefined ? [scope[0], clause.end] : scope
}

/** Pairs with a letter that says nothing are no words. */
const weak = /^g:|[的了就也都在是可以能不会要有按为及与和或]/

/** The first word of what is denied: 酒精 in 不含酒精和香精. */
function headsOf(read: ReadText, all: Denial[]): Set<string> {
  const heads = new Set<string>()
  for (const { scope, isRight } of all)
    if (isRight) for (const token of pairsOf(read, scope[0], scope[0] + 3)) heads.add(token)
  return heads
}

/** Single letters and the groups of words of one letter: 吃 meets 食用. */
function lettersOf({ masked, words: listedAt }: ReadText, [from, to]: [number, number]): string[] {
  const groups = Array.from({ length: to - from }, (_, at) => listedAt[from + at] ?? []).flatMap((words) =>
    words.flatMap((word) => word.groups),
  )
  return [...groups, ...[...masked.slice(from, to)]].filter(
    (char) =>
      char.length > 1 || (/\p{Script=Han}/u.test(char) && !/[的了就也都在是可以能不会要有上下到再用请]/.test(char)),
  )
}

/** An enumeration or a condition before a denial: 机洗、漂白都不行; 如遇大风，不建议使用. */
function isHeldOpen({ text, clauses }: ReadText, clause: Clause): boolean {
  return (
    text.charAt(clause.end) === '、' ||
    text.charAt(clause.start - 1) === '、' ||
    /^(?:若|如|要是|遇|碰)/.test(clause.text) ||
    (clauses.find(({ start }) => start > clause.end) ?? clause).text.startsWith('就')
  )
}

type State = 'stated' | 'denied' | 'either'

/** Whether each word is stated, denied, or both; words beside a denial but outside its scope are left open. */
function statesOf(read: ReadText, all: Denial[]): Map<string, State> {
  const states = new Map<string, State>()
  for (const clause of read.clauses) {
    const own = all.filter(({ scope }) => scope[0] < clause.end && scope[1] > clause.start)
    const isOpen = own.length > 0 || isHeldOpen(read, clause)
    for (const { token, at } of placedPairs(read, clause.start, clause.end)) {
      const isIn = own.some(({ scope, isRight }) => isRight && at >= scope[0] && at < scope[1])
      const state: State = isIn ? 'denied' : isOpen ? 'either' : 'stated'
      const old = states.get(token)
      states.set(token, old === undefined || old === state ? state : 'either')
    }
  }
  return states
}

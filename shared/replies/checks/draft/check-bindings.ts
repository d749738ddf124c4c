import type { ReadText } from './read-draft.ts'
import { pairsOf, placesOf } from './text-pairs.ts'

/** A side of something that has sides: a value of its kind, who pays, before or after, in stock or not. */
type Mark = { dimension: string; side: string; words: string; span: number; isCode?: boolean; keys?: readonly string[] }

const sided: readonly (readonly [dimension: string, side: string, pattern: RegExp])[] = [
  [
    'payer',
    'seller',
    /(?:我们|商家|我方|店家|卖家|本店|店铺|平台|店里)(?:来|会|这边|全额|全部|将)*(?:承担|出|付|报销|负责|包|掏)|免(?:邮|运费)|包邮|(?:不收|不用(?:您|你)?(?:出|付|补))|\b(?:we|we'll) (?:pay|cover)/g,
  ],
  [
    'payer',
    'buyer',
    /(?<!不用|无需|不需|不需要|不必|不让)(?:您|买家|自己|自行|用户|顾客|你|您这边|您自行|得您自己)(?:来|先|需|需要|这边|自己|自行|得)*(?:承担|出|付|负担|支付)|自付|自理|(?:paid by the buyer|you(?:'d| would|'ll)? (?:pay|cover)|buyer pays|on you)/g,
  ],
  ['fee', 'free', /免费|不收|不要钱|全免|免(?=运|邮|手续)|包邮/g],
  ['fee', 'charged', /收费|要收|收取|加收|付费|自费|另收/g],
  ['size', 'large', /偏大|大了/g],
  ['size', 'small', /偏小|小了/g],
  ['shift', 'up', /大(?:一|▮)/g],
  ['shift', 'down', /小(?:一|▮)/g],
  ['times', 'many', /多次|不限次|好几次|无限次|随意/g],
  ['times', 'once', /[仅只限].{0,5}(?:一|1|▮▮)次|[仅只限].{0,5}▮▮/g],
  ['trend', 'up', /涨|上调|上浮|提价/g],
  ['trend', 'down', /降|下调|跌|往下/g],
  ['bound', 'most', /最多|最高|至多|上限|封顶|不超过|以内/g],
  ['bound', 'least', /最少|至少|最低|不少于|起批|起订/g],
  ['stock', 'out', /售罄|卖光|缺货|无货|卖完|无库存|断货|没货|暂缺|暂时没有|out of stock|sold out/g],
  ['stock', 'in', /有货|有现货|现货|库存(?=▮|\d)|available|left|in stock/g],
  ['turn', 'before', /(?<![提先目当以])前(?!提|台|往)|此前|before/g],
  ['turn', 'after', /(?<!售|然|最|随|今|以)后(?!续|台|天)|此后|after/g],
  ['ring', 'in', /(?<![以])内(?!容|胆|衣|存|部)/g],
  ['ring', 'out', /(?<![以另此])外(?!卖|观|套|地)/g],
  ['reach', 'above', /以上|及以上|or more|over /g],
  ['reach', 'below', /以下|不到|未满|under /g],
]

function marksOf(read: ReadText): Mark[] {
  const marks = read.clauses.flatMap((clause, span) => {
    const text = read.masked.slice(clause.start, clause.end)
    const own = sided.flatMap(([dimension, side, pattern]) =>
      [...text.matchAll(pattern)].map(([words]) => ({ dimension, side, words, span })),
    )
    const values = clause.values
      .filter(({ kind }) => kind !== 'one' && kind !== 'relative')
      .map((value) => ({
        dimension: value.keys[0]?.split(':')[0] ?? '',
        side: value.keys[0] ?? '',
        words: read.text.slice(value.start, value.end),
        span,
        isCode: value.kind === 'code',
        keys: value.keys,
      }))
    return [...own, ...values]
  })
  return marks
}

type Side = { sentence: number; words: Set<string>; places?: Map<string, number>; marks: Mark[] }

/** Marks that the draft ties to other words than the basis does: exchanged values, the other one pays. */
export function findMisbound(draft: ReadText, basis: ReadText): string[] {
  return [
    ...new Set([
      ...findExchanged(sidesOf(draft), sidesOf(basis)),
      ...findCodesAstray(sidesOf(draft), sidesOf(basis)),
      ...findCrossed(draft, basis),
    ]),
  ]
}

/** Two clauses of the draft that have exchanged a word: 默认发顺丰，指定韵达 for 默认发韵达，指定顺丰. */
function findCrossed(draft: ReadText, basis: ReadText): string[] {
  const own = ownPairs(basis)
  const mixed = draft.clauses.flatMap(({ start, end, text }) => {
    const words = pairsOf(draft, start, end)
    const hits = own.map((pairs) => [...pairs].filter((pair) => words.has(pair)))
    return hits.flatMap((one, a) =>
      hits.flatMap((two, b) => (a < b && one.length > 0 && two.length > 0 ? [{ a, b, one, two, text }] : [])),
    )
  })
  for (const [at, first] of mixed.entries())
    for (const second of mixed.slice(at + 1))
      if (first.a === second.a && first.b === second.b && first.text !== second.text) {
        const isCrossed =
          !first.one.some((word) => second.one.includes(word)) && !first.two.some((word) => second.two.includes(word))
        if (isCrossed) return [first.text.trim(), second.text.trim()]
      }
  return []
}

/** For each clause the pairs of letters that stand in no other clause. */
function ownPairs(basis: ReadText): Set<string>[] {
  const all = basis.clauses.map(({ start, end }) => pairsOf(basis, start, end))
  return all.map(
    (pairs, at) =>
      new Set(
        [...pairs].filter(
          (pair) => !pair.startsWith('g:') && !all.some((other, place) => place !== at && other.has(pair)),
        ),
      ),
  )
}

/** In a sentence with one code every word that belongs to another code alone is astray: 尾号 5512 的风衣. */
function findCodesAstray(draft: Side[], basis: Side[]): string[] {
  const theirs = bySentence(basis)
  const ours = [...bySentence(draft), ...draft]
  return ['code', 'n'].flatMap((dimension) => {
    const sides = ownWords(dimension === 'code' ? theirs : theirs, dimension)
    if (sides.size < 2) return []
    return ours.flatMap(({ words, marks }) => {
      const codes = marks.filter((mark) => mark.dimension === dimension && mark.isCode)
      const [first] = codes
      if (first === undefined || new Set(codes.map(({ side }) => side)).size > 1) return []
      const isAstray = [...sides].some(([side, own]) => side !== first.side && [...words].some((word) => own.has(word)))
      return isAstray ? [first.words] : []
    })
  })
}

function bySentence(clauses: Side[]): Side[] {
  const sentences = new Map<number, Side>()
  for (const { words, marks, sentence } of clauses) {
    const old = sentences.get(sentence)
    sentences.set(sentence, {
      sentence,
      words: new Set([...(old?.words ?? []), ...words]),
      marks: [...(old?.marks ?? []), ...marks],
    })
  }
  return [...sentences.values()]
}

function findExchanged(ours: Side[], theirs: Side[]): string[] {
  const dimensions = new Map<string, Map<string, Set<string>>>()
  return ours.flatMap(({ places = new Map(), marks }) =>
    marks.flatMap((mark) => {
      const sides = dimensions.get(mark.dimension) ?? ownWords(theirs, mark.dimension)
      dimensions.set(mark.dimension, sides)
      if (!sides.has(mark.side)) return sides.size > 0 && strict.has(mark.dimension) ? [mark.words] : []
      if (sides.size < 2) return []
      const present = new Set(marks.flatMap(({ side }) => [side, side.replace(/^[a-z]+:/, 'n:')]))
      return isElsewhere(withoutKeys(places, mark.keys), mark.side, { sides, present }) ? [mark.words] : []
    }),
  )
}

/** Dimensions of which the basis must name the very side that the draft names. */
const strict: ReadonlySet<string> = new Set(['payer', 'trend', 'reach', 'times', 'shift'])

function sidesOf(read: ReadText): Side[] {
  const marks = marksOf(read)
  return read.clauses.map((clause, at) => {
    const places = placesOf(read, clause.start, clause.end)
    for (const { keys, start } of clause.values)
      for (const key of keys) if (!key.startsWith('n:') || keys.length === 1) places.set(key, start)
    return {
      sentence: clause.sentence,
      words: new Set(places.keys()),
      places,
      marks: marks.filter(({ span }) => span === at),
    }
  })
}

/** For each side of a dimension the words that stand in its clauses and in no clause of another side. */
function ownWords(clauses: Side[], dimension: string): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const { words, marks } of clauses) {
    const sides = new Set(marks.filter((mark) => mark.dimension === dimension).map(({ side }) => side))
    for (const side of sides) all.set(side, new Set([...(all.get(side) ?? []), ...(sides.size === 1 ? words : [])]))
  }
  return new Map(
    [...all].map(([side, words]) => [
      side,
      new Set([...words].filter((word) => ![...all].some(([other, theirs]) => other !== side && theirs.has(word)))),
    ]),
  )
}

/** The words around a mark belong to another side, and that side is not named beside them. */
function isElsewhere(
  places: ReadonlyMap<string, number>,
  side: string,
  { sides, present }: { sides: Map<string, Set<string>>; present: Set<string> },
): boolean {
  const mine = countRuns(places, sides.get(side))
  return [...sides].some(([other, own]) => other !== side && !present.has(other) && countRuns(places, own) > mine)
}

/** A value is no witness for itself. */
function withoutKeys(places: ReadonlyMap<string, number>, keys: readonly string[] = []): ReadonlyMap<string, number> {
  return new Map([...places].filter(([word]) => !keys.includes(word)))
}

/** How many words are meant: pairs of letters side by side are one. */
function countRuns(places: ReadonlyMap<string, number>, own: ReadonlySet<string> | undefined): number {
  const at = [...places].filter(([word]) => own?.has(word)).map(([, place]) => place)
  return at.sort((a, b) => a - b).filter((place, index) => index === 0 || place - (at[index - 1] ?? 0) > 1).length
}

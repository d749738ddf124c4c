import { conditionWords, goodsWords, lawWords, provinces } from './scope-words.data.ts'

/** What a statement is limited to. */
export type ClaimScope = { goods: string[]; conditions: string[]; isLaw: boolean }

const anyCondition = union(conditionWords)
const anyGoods = union(goodsWords)

/** Reads the limits from the folded words around a statement. */
export function readScope(text: string): ClaimScope {
  const conditions = anyCondition.test(text) ? namesIn(text, conditionWords) : []
  return {
    goods: readGoods(text),
    conditions: [...conditions, ...(text.match(provinces) ?? [])],
    isLaw: lawWords.test(text),
  }
}

/** The families of goods these words name. */
export function readGoods(text: string): string[] {
  return anyGoods.test(text) ? namesIn(text, goodsWords) : []
}

type Table = readonly (readonly [string, RegExp])[]

function namesIn(text: string, table: Table): string[] {
  return table.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
}

/** One look instead of fifty where a text names nothing. */
function union(table: Table): RegExp {
  return new RegExp(table.map(([, pattern]) => pattern.source).join('|'))
}

import { goodsNames } from '../../../knowledge/words/goods.data.ts'
import { getPlaceNames } from '../../../language/address/place-names.ts'
import { commonColours } from '../../../language/colour-family.ts'
import { factWords } from './fact-words.data.ts'

/** A word that states a fact, and the class of facts it belongs to. */
export type FactWord = { word: string; kind: string }

let built: Map<string, FactWord[]> | undefined

/** The longest word of a fact that begins here. */
export function factAt(text: string, at: number): FactWord | undefined {
  built ??= build()
  const listed = built.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at) && isWhole(text, at, word))
  return listed ?? goodsAt(text, at)
}

const goodsName =
  /(?![可能以会要得别勿的这那个款双件条台把瓶盒一二两三四五六七八九十几小大老新旧我您你它放在用洗装做到和与或有是进出上下里外不没给买退换寄发收拿取])\p{Script=Han}{1,2}(?:锅|煲|壶|杯|瓶|箱|柜|床|椅|桌|灯|鞋|靴|衫|裤|裙|帽|袜|霜|膏|镯|链|戒指|镜|伞|毯|帘|垫|枕|被套|琴|饼|糖|虾|蟹|壳|膜|(?<![手关开主司待时整单])机)(?!费|价|款|装|口|子|内|里|上|身|底|盖|会|构|器)/uy

/** Goods that no list names, by the last letter of their name. */
function goodsAt(text: string, at: number): FactWord | undefined {
  goodsName.lastIndex = at
  const word = goodsName.exec(text)?.[0]
  return word === undefined ? undefined : { word, kind: 'goods2' }
}

function build(): Map<string, FactWord[]> {
  const kinds = new Map<string, string>()
  const add = (kind: string, words: Iterable<string>): void => {
    for (const word of words) if (word.length > 1 || kind === 'pay') kinds.set(word, kind)
  }
  const { provinces, provinceOf } = getPlaceNames()
  add('place', [...provinces, ...provinceOf.keys()])
  // Also what is done to a pack, and the end of 专员 before a name.
  for (const word of ['开封', '员林']) kinds.delete(word)
  add('goods', goodsNames.join(' ').split(' '))
  add('colour', commonColours)
  for (const line of factWords.trim().split('\n')) {
    const [kind = '', words = ''] = line.split(': ')
    add(kind, words.split(' '))
  }
  // Also what a phone costs a month.
  kinds.delete('话费')
  const byFirst = new Map<string, FactWord[]>()
  for (const [word, kind] of kinds)
    byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), { word, kind }])
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)
  return byFirst
}

function isWhole(text: string, at: number, word: string): boolean {
  if (!/^[a-z]/.test(word)) return true
  return !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length))
}

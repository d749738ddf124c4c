import type { Lexicon } from './entities.ts'
import { createWordMatcher, type WordMatcher } from './match-words.ts'
import { normaliseText } from './normalise-text.ts'

/** Words of a lexicon ready for matching. */
export type LexiconMatchers = {
  products: WordMatcher<string[]>
  colours: WordMatcher<string>
  sizes: WordMatcher<string>
}

const commonColours =
  '黑色 白色 灰色 红色 橙色 黄色 绿色 青色 蓝色 紫色 粉色 棕色 咖啡色 卡其色 米色 米白 藏青 军绿 墨绿 深灰 浅灰 深蓝 浅蓝 天蓝 酒红 驼色 银色 金色'
const clothingSizes = 'xs s m l xl xxl xxxl 2xl 3xl 4xl 5xl 均码'

const built = new WeakMap<Lexicon, LexiconMatchers>()
const emptyLexicon: Lexicon = { products: [], colours: [], sizes: [] }

/** Matchers of a lexicon, built once for each lexicon object. */
export function getMatchers(lexicon: Lexicon = emptyLexicon): LexiconMatchers {
  const known = built.get(lexicon)
  if (known !== undefined) return known
  const matchers = {
    products: createWordMatcher(productEntries(lexicon)),
    colours: createWordMatcher(colourEntries(lexicon)),
    sizes: createWordMatcher(sizeEntries(lexicon)),
  }
  built.set(lexicon, matchers)
  return matchers
}

/** A name that several products share names them all: the dialog asks which one. */
function productEntries(lexicon: Lexicon): Map<string, string[]> {
  const entries = new Map<string, string[]>()
  for (const { id, names } of lexicon.products) {
    for (const name of names) {
      const key = normaliseText(name)
      const ids = entries.get(key) ?? []
      if (!ids.includes(id)) entries.set(key, [...ids, id])
    }
  }
  return entries
}

/** Shop colours win over the common ones; 蓝色 and 蓝 mean the shop's only blue. */
function colourEntries(lexicon: Lexicon): [string, string][] {
  const own = lexicon.colours.map((colour): [string, string] => [normaliseText(colour), colour])
  const short = own
    .filter(([name]) => name.length > 1 && name.endsWith('色'))
    .map(([name, colour]): [string, string] => [name.slice(0, -1), colour])
  const single = [...'黑白灰红橙黄绿蓝紫粉棕'].flatMap((base): [string, string][] => {
    const owners = lexicon.colours.filter((colour) => colour.includes(base))
    return owners.length === 1 && owners[0] !== undefined
      ? [
          [`${base}色`, owners[0]],
          [`${base}的`, owners[0]],
        ]
      : []
  })
  const common = commonColours
    .split(' ')
    .flatMap((colour): [string, string][] => [
      [colour, colour],
      ...(colour.length === 2 && colour.endsWith('色')
        ? ([[`${colour.slice(0, 1)}的`, colour]] as [string, string][])
        : []),
    ])
  return [...own, ...short.filter(([name]) => name.length > 1), ...single, ...common]
}

function sizeEntries(lexicon: Lexicon): [string, string][] {
  const own = lexicon.sizes.map((size): [string, string] => [normaliseText(size), size])
  return [...own, ...clothingSizes.split(' ').map((size): [string, string] => [size, size.toUpperCase()])]
}

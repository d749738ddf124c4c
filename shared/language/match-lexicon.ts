import { commonColours } from './colour-family.ts'
import type { Lexicon } from './entities.ts'
import { createMisspeltMatcher, type MisspeltMatcher } from './match-misspelt.ts'
import { createWordMatcher, type WordMatcher } from './match-words.ts'
import { normaliseText } from './normalise-text.ts'

/** Words of a lexicon ready for matching. */
export type LexiconMatchers = {
  products: WordMatcher<string[]>
  misspelt: MisspeltMatcher
  colours: WordMatcher<string>
  sizes: WordMatcher<string>
}

const clothingSizes = 'xxs xs s m l xl xxl 2xl 3xl 4xl 5xl 6xl 均码'

const built = new WeakMap<Lexicon, LexiconMatchers>()
const emptyLexicon: Lexicon = { products: [], colours: [], sizes: [] }

/** Matchers of a lexicon, built once for each lexicon object. */
export function getMatchers(lexicon: Lexicon = emptyLexicon): LexiconMatchers {
  const known = built.get(lexicon)
  if (known !== undefined) return known
  const products = productEntries(lexicon)
  const matchers = {
    products: createWordMatcher(products),
    misspelt: createMisspeltMatcher(products),
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
    const [only] = owners
    return owners.length === 1 && only !== undefined ? baseWords(base).map((word) => [word, only]) : []
  })
  const common = commonColours.flatMap((colour): [string, string][] => [
    [colour, colour],
    ...(/^[黑白灰红橙黄绿蓝紫粉棕]色$/.test(colour) ? [`${colour.charAt(0)}的`, `${colour.charAt(0)}款`] : []).map(
      (word): [string, string] => [word, colour],
    ),
  ])
  return [...own, ...short.filter(([name]) => name.length > 1), ...single, ...common, ...englishColours]
}

function baseWords(base: string): string[] {
  return [`${base}色`, `${base}的`, `${base}款`, `${base}颜色`]
}

const englishColours = 'black white grey gray red orange yellow green blue navy purple pink brown beige khaki'
  .split(' ')
  .map((name): [string, string] => [name, name])

function sizeEntries(lexicon: Lexicon): [string, string][] {
  const own = lexicon.sizes.map((size): [string, string] => [normaliseText(size), size])
  return [...own, ...clothingSizes.split(' ').map((size): [string, string] => [size, size.toUpperCase()])]
}

import type { Product } from '../protocol/commerce.ts'
import type { Lexicon } from './entities.ts'
import { normaliseText } from './normalise-text.ts'

const colourOption = /颜色|色/
const sizeOption = /尺码|尺寸|码数|鞋码|规格/

/** The words of a shop's catalogue: titles, aliases and the short names people make of them, colours, sizes. */
export function buildLexicon(products: Pick<Product, 'id' | 'title' | 'aliases' | 'options'>[]): Lexicon {
  const valuesOf = (pattern: RegExp): string[] => [
    ...new Set(
      products.flatMap((product) =>
        product.options.filter((option) => pattern.test(option.name)).flatMap((option) => option.values),
      ),
    ),
  ]
  return {
    products: products.map((product) => ({
      id: product.id,
      names: namesOf(product.title, product.aliases).filter((name) => !belongsToOther(name, product, products)),
    })),
    colours: valuesOf(colourOption),
    sizes: valuesOf(sizeOption),
  }
}

type Named = Pick<Product, 'id' | 'title' | 'aliases'>

/** 「轻羽」 in the title of its spare poles means the tent, when the tent is also called 轻羽. */
function belongsToOther(name: string, product: Named, products: Named[]): boolean {
  const isAlias = ({ aliases }: Named): boolean => aliases.some((alias) => normaliseText(alias) === name)
  if (!normaliseText(product.title).includes(`「${name}」`) || isAlias(product)) return false
  return products.some((other) => other.id !== product.id && isAlias(other))
}

/** Full names first, then parts of the title, then endings: 追风三合一冲锋衣 男款 → … 三合一冲锋衣, 冲锋衣. */
function namesOf(title: string, aliases: string[]): string[] {
  const parts = title.split(/[\s·/|()（）【】「」,，]+/).filter((part) => part.length >= 2)
  const endings = [...parts, ...aliases].flatMap(endingsOf)
  const names = [title, ...aliases, ...parts, ...endings].map((name) => normaliseText(name))
  return [...new Set(names)].filter((name) => !meaningless.test(name))
}

const meaningless = /^(男女?款?|女款?|中性款?|情侣款?|新款|轻量|户外|专业|儿童|成人|\d+(?!l$)[a-z]*|[a-z]{1,2}|.)$/

function endingsOf(name: string): string[] {
  const words = name.match(/\p{Script=Han}{3,}/gu) ?? []
  return words.flatMap((word) => {
    const noun = word.replace(/[男女中性童]*款$/u, '')
    return [4, 3, 2].filter((length) => length <= noun.length).map((length) => noun.slice(-length))
  })
}

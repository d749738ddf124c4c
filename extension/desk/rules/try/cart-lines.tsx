import { useState } from 'preact/hooks'
import type { CartLine, Sku } from '../../../../shared/protocol/commerce.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { formatMinor } from '../../../../shared/ui/format-minor.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { filterProducts } from '../filter-products.ts'

interface CartLinesProps {
  catalogue: DeskCatalogue
  lines: CartLine[]
  onLines: (lines: CartLine[]) => void
}

const shownMatches = 6

/** What is in the cart, and a way to find more. */
export function CartLines({ catalogue, lines, onLines }: CartLinesProps) {
  const setQuantity = (skuId: string, quantity: number) =>
    onLines(lines.flatMap((line) => (line.skuId !== skuId ? [line] : quantity > 0 ? [{ skuId, quantity }] : [])))
  const add = (skuId: string) => {
    const held = lines.find((line) => line.skuId === skuId)
    if (held) setQuantity(skuId, Math.min(999, held.quantity + 1))
    else onLines([...lines, { skuId, quantity: 1 }])
  }
  return (
    <section aria-label="购物车">
      <ul class="dk-r-cart">
        {lines.map(({ skuId, quantity }) => {
          const name = nameSku(catalogue, skuId)
          return (
            <li key={skuId}>
              <span>{name}</span>
              <span class="dk-r-steps">
                <Button
                  size="s"
                  tone="quiet"
                  icon="minus"
                  aria-label={`少一件 ${name}`}
                  onClick={() => setQuantity(skuId, quantity - 1)}
                />
                <output>{quantity}</output>
                <Button size="s" tone="quiet" icon="plus" aria-label={`多一件 ${name}`} onClick={() => add(skuId)} />
              </span>
            </li>
          )
        })}
      </ul>
      <SkuFinder catalogue={catalogue} onAdd={add} />
    </section>
  )
}

function SkuFinder({ catalogue, onAdd }: { catalogue: DeskCatalogue; onAdd: (skuId: string) => void }) {
  const [words, setWords] = useState('')
  const found =
    words.trim() === ''
      ? []
      : filterProducts(catalogue.products, catalogue.skus, words)
          .flatMap(({ skus }) => skus)
          .slice(0, shownMatches)
  return (
    <div class="dk-r-finder">
      <input
        class="dk-input"
        type="search"
        placeholder="搜商品、颜色、尺码来加"
        aria-label="加商品"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {words.trim() !== '' && (
        <ul aria-label="商品的搜索结果">
          {found.map((sku) => (
            <li key={sku.id}>
              <button type="button" onClick={() => onAdd(sku.id)}>
                <Icon name="plus" size="s" />
                <span>{nameSku(catalogue, sku.id)}</span>
                <small>{formatMinor(sku.priceMinor)}</small>
              </button>
            </li>
          ))}
          {found.length === 0 && <li class="ui-caption">没有找到「{words.trim()}」</li>}
        </ul>
      )}
    </div>
  )
}

/** 「逐风」冲锋衣 松石绿 M. */
export function nameSku({ products, skus }: Pick<DeskCatalogue, 'products' | 'skus'>, skuId: string): string {
  const sku: Sku | undefined = skus.find(({ id }) => id === skuId)
  const title = products.find(({ id }) => id === sku?.productId)?.title ?? skuId
  return [title, ...Object.values(sku?.options ?? {})].join(' ')
}

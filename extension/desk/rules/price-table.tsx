import { useState } from 'preact/hooks'
import type { DeskCatalogue } from '../../../shared/protocol/http.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { filterProducts } from './filter-products.ts'
import { SkuRow } from './sku-row.tsx'

/** Price, stock and restock day of every SKU, edited in place. */
export function PriceTable({ catalogue }: { catalogue: DeskCatalogue }) {
  const [words, setWords] = useState('')
  const groups = filterProducts(catalogue.products, catalogue.skus, words)
  return (
    <section class="dk-section" aria-label="价格与库存">
      <div class="dk-filter">
        <input
          class="dk-input"
          type="search"
          placeholder="搜商品、颜色、尺码"
          aria-label="筛选商品"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p class="ui-caption">离开单元格就保存，客户下一句问价按新的算。Esc 撤掉没保存的输入</p>
      </div>
      {groups.length === 0 ? (
        <EmptyState icon="search" title={`没有和「${words}」有关的商品`} text="换个说法，或看全部商品">
          <Button size="s" onClick={() => setWords('')}>
            清空搜索
          </Button>
        </EmptyState>
      ) : (
        <table class="dk-table">
          <thead>
            <tr>
              <th scope="col">规格</th>
              <th scope="col">售价（元）</th>
              <th scope="col">库存（件）</th>
              <th scope="col">到货日</th>
            </tr>
          </thead>
          {groups.map(({ product, skus }) => (
            <tbody key={product.id}>
              <tr class="dk-table-group">
                <th scope="rowgroup" colSpan={4}>
                  {product.title}
                  <span class="ui-caption"> {product.category.join(' / ')}</span>
                </th>
              </tr>
              {skus.map((sku) => (
                <SkuRow key={sku.id} sku={sku} title={product.title} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  )
}

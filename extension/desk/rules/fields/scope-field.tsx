import type { Scope } from '../../../../shared/protocol/commerce.ts'
import { useDesk } from '../../desk-context.ts'
import { ChipPicker } from './chip-picker.tsx'
import { type Bound, fieldsOf, omittingEmpty } from './fields-of.ts'

/** What an offer covers: everything, some categories or products, without some. */
export function ScopeField(scope: Bound<Scope>) {
  const { catalogue } = useDesk()
  const held = catalogue.state.value
  const products = held.kind === 'ready' ? held.catalogue.products : []
  const byId = products.map(({ id, title }) => ({ id, label: title }))
  const categories = [...new Set(products.map(({ category }) => category[0] ?? ''))].filter(Boolean)
  const named = [...new Set([...categories, ...(scope.value.categories ?? [])])].map((id) => ({ id, label: id }))
  const field = fieldsOf(scope)
  return (
    <div class="dk-r-scope">
      <ChipPicker
        {...omittingEmpty(field('categories'))}
        label="品类"
        options={named}
        none={(scope.value.productIds ?? []).length === 0 ? '品类和商品都不选，就是全部商品' : ''}
      />
      <ChipPicker {...omittingEmpty(field('productIds'))} label="商品" options={byId} />
      <ChipPicker {...omittingEmpty(field('excludedProductIds'))} label="排除的商品" options={byId} />
    </div>
  )
}

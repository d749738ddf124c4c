import type { Scope } from '../../../../shared/protocol/commerce.ts'
import { useDesk } from '../../desk-context.ts'
import { ChipPicker } from './chip-picker.tsx'

interface ScopeFieldProps {
  path: string
  scope: Scope
  onScope: (scope: Scope) => void
}

/** What an offer covers: everything, some categories or products, without some. */
export function ScopeField({ path, scope, onScope }: ScopeFieldProps) {
  const { catalogue } = useDesk()
  const held = catalogue.state.value
  const products = held.kind === 'ready' ? held.catalogue.products : []
  const byId = products.map(({ id, title }) => ({ id, label: title }))
  const categories = [...new Set(products.map(({ category }) => category[0] ?? ''))].filter(Boolean)
  const named = [...new Set([...categories, ...(scope.categories ?? [])])].map((id) => ({ id, label: id }))
  const set = (name: keyof Scope) => (ids: string[]) => onScope(withList(scope, name, ids))
  return (
    <div class="dk-r-scope">
      <ChipPicker
        path={`${path}.categories`}
        label="品类"
        options={named}
        chosen={scope.categories ?? []}
        onChosen={set('categories')}
        none={(scope.productIds ?? []).length === 0 ? '品类和商品都不选，就是全部商品' : ''}
      />
      <ChipPicker
        path={`${path}.productIds`}
        label="商品"
        options={byId}
        chosen={scope.productIds ?? []}
        onChosen={set('productIds')}
      />
      <ChipPicker
        path={`${path}.excludedProductIds`}
        label="排除的商品"
        options={byId}
        chosen={scope.excludedProductIds ?? []}
        onChosen={set('excludedProductIds')}
      />
    </div>
  )
}

/** An empty list is no field at all, so that an untouched scope comes back as it was. */
function withList(scope: Scope, name: keyof Scope, ids: string[]): Scope {
  const { [name]: _, ...rest } = scope
  return ids.length === 0 ? rest : { ...rest, [name]: ids }
}

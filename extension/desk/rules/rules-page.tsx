import { useDesk } from '../desk-context.ts'
import { CatalogueGate } from '../parts/catalogue-gate.tsx'
import { toHash } from '../route.ts'
import { PriceTable } from './price-table.tsx'
import { ReturnPolicyForm } from './return-policy-form.tsx'
import { SizeCharts } from './size-charts.tsx'

const tabs = [
  { id: 'prices', label: '价格与库存' },
  { id: 'sizes', label: '尺码表' },
  { id: 'returns', label: '退货' },
] as const

/** What answers are worked out from: prices, stock, sizes, returns. */
export function RulesPage() {
  const { route } = useDesk()
  const current = tabs.find(({ id }) => id === route.value.id)?.id ?? 'prices'
  return (
    <main class="dk-rules">
      <CatalogueGate>
        {(catalogue) => (
          <>
            <header class="dk-head">
              <h1>规则</h1>
              <nav class="dk-subnav" aria-label="规则">
                {tabs.map(({ id, label }) => (
                  <a key={id} href={toHash({ page: 'rules', id })} aria-current={id === current ? 'page' : undefined}>
                    {label}
                  </a>
                ))}
              </nav>
              <span class="dk-revision ui-caption">第 {catalogue.revision.toLocaleString('zh-CN')} 版</span>
            </header>
            <div class="dk-scroll">
              {current === 'prices' && <PriceTable catalogue={catalogue} />}
              {current === 'sizes' && <SizeCharts charts={catalogue.sizeCharts} />}
              {current === 'returns' && (
                <ReturnPolicyForm key={JSON.stringify(catalogue.returnPolicy)} policy={catalogue.returnPolicy} />
              )}
            </div>
          </>
        )}
      </CatalogueGate>
    </main>
  )
}

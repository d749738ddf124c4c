import { useId, useMemo } from 'preact/hooks'
import type { Article, Channel } from '../../../../shared/protocol/article.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { channelNames } from '../editor/place-names.data.ts'
import { countFilters, type FilterState, noFilters } from './article-filters.ts'

const states: readonly [FilterState, string][] = [
  ['live', '线上'],
  ['review', '待审'],
  ['draft', '草稿'],
  ['ended', '过了有效期'],
  ['retired', '已停用'],
]
const layers: readonly [Article['layer'], string][] = [
  ['base', '基础'],
  ['campaign', '活动'],
  ['emergency', '紧急'],
]

/** Narrows what the tree lists. */
export function FilterBar({ catalogue: { articles, products } }: { catalogue: DeskCatalogue }) {
  const { search } = useDesk()
  const filters = search.filters.value
  const authors = useMemo(() => [...new Set(articles.map(({ author }) => author))].sort(), [articles])
  const set = (change: Partial<typeof filters>) => {
    search.filters.value = { ...search.filters.peek(), ...change }
  }
  const byTitle: [string, string][] = products.map(({ id, title }) => [id, title])
  return (
    <fieldset class="dk-tree-filters" aria-label="筛选文章">
      <Choice label="状态" value={filters.state} options={states} onValue={(state) => set({ state })} />
      <Choice label="层级" value={filters.layer} options={layers} onValue={(layer) => set({ layer })} />
      <Choice
        label="渠道"
        value={filters.channel}
        options={Object.entries(channelNames) as [Channel, string][]}
        onValue={(channel) => set({ channel })}
      />
      <Choice
        label="商品"
        value={filters.product}
        options={[['', '不限商品的文章'], ...byTitle]}
        onValue={(product) => set({ product })}
      />
      <Choice
        label="作者"
        value={filters.author}
        options={authors.map((author) => [author, author])}
        onValue={(author) => set({ author })}
      />
      <label class="dk-tree-check">
        <input
          type="checkbox"
          checked={filters.withBlanks}
          onChange={(event) => set({ withBlanks: event.currentTarget.checked })}
        />
        有没填的空
      </label>
      {countFilters(filters) > 0 && (
        <Button size="s" tone="quiet" onClick={() => set(noFilters)}>
          清掉筛选
        </Button>
      )}
    </fieldset>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  value: T | null
  options: readonly (readonly [T, string])[]
  onValue: (value: T | null) => void
}

const any = '*'

function Choice<T extends string>({ label, value, options, onValue }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="dk-input"
        value={value ?? any}
        onChange={({ currentTarget }) =>
          onValue(options.find(([option]) => option === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value={any}>不限</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

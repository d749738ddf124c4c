import type { Difference } from './list-differences.ts'

interface DifferenceTableProps {
  differences: readonly Difference[]
  /** Heads of the two columns: 第 2 版, 现在. */
  heads: readonly [string, string]
  limit?: number
}

/** Fields that differ, side by side. */
export function DifferenceTable({ differences, heads, limit = 60 }: DifferenceTableProps) {
  const left = differences.length - limit
  return (
    <div class="dk-wide">
      <table class="dk-table dk-r-diff">
        <thead>
          <tr>
            <th scope="col">哪一项</th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, limit).map(({ path, label, before, after }) => (
            <tr key={path}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="ui-caption">还有 {left} 项不同</p>}
    </div>
  )
}

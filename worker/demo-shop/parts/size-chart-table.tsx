/** @jsxImportSource hono/jsx */
import type { SizeChart } from '../../../shared/protocol/commerce.ts'

type Row = SizeChart['rows'][number]

/** The size chart as the merchant keeps it. */
export function SizeChartTable({ chart }: { chart: SizeChart }) {
  const further = Object.keys(chart.rows[0]?.columns ?? {})
  const fits = fitColumns.filter(({ read }) => chart.rows.some((row) => read(row) !== undefined))
  return (
    <section class="band narrow" aria-labelledby="sizes-title">
      <h2 id="sizes-title">{chart.name}</h2>
      {/* Wider than a phone: the keyboard must be able to scroll it. */}
      <section class="scroll" aria-label="尺码表，可以左右滑动" tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">尺码</th>
              {[...fits.map(({ name }) => name), ...further].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.rows.map((row) => (
              <tr>
                <th scope="row">{row.size}</th>
                {fits.map(({ read }) => (
                  <td class="num">{read(row)?.join('–') ?? ''}</td>
                ))}
                {further.map((name) => (
                  <td class="num">{row.columns[name] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {chart.note && <p class="hint">{chart.note}</p>}
    </section>
  )
}

/** Foot lengths stand among the further columns already. */
const fitColumns: { name: string; read: (row: Row) => [number, number] | undefined }[] = [
  { name: '身高 cm', read: ({ heightCm }) => heightCm },
  { name: '体重 kg', read: ({ weightKg }) => weightKg },
]

import { complianceDays, type WritingCount } from '../../../shared/protocol/desk-compliance.ts'
import { platformNames } from '../../../shared/protocol/platform-names.data.ts'
import { kindNames } from './finding-names.data.ts'
import { type CountRow, sumCounts } from './sum-counts.ts'

const shownDays = 7

/** How often the check spoke in the last weeks, and what became of it; whose words they were is not kept. */
export function CountTable({ counts }: { counts: readonly WritingCount[] }) {
  if (counts.length === 0) return <p class="ui-caption">近 {complianceDays} 天没有提醒过</p>
  const byKind = sumCounts(counts, ({ kind, platform }) => `${kindNames[kind]} · ${platformNames[platform]}`)
  const byDay = sumCounts(counts, ({ day }) => day, 'as-given').slice(0, shownDays)
  return (
    <div class="dk-wide dk-writing-counts">
      <table class="dk-table">
        <caption class="ui-caption">近 {complianceDays} 天，只记次数，不记说了什么</caption>
        <thead>
          <tr>
            <th scope="col">提醒的事</th>
            <th scope="col">提醒</th>
            <th scope="col">换了说法</th>
            <th scope="col">照原样发</th>
          </tr>
        </thead>
        <tbody>
          <Rows rows={byKind} />
          <tr class="dk-table-group">
            <th scope="rowgroup" colSpan={4}>
              最近几天
            </th>
          </tr>
          <Rows rows={byDay} />
        </tbody>
      </table>
    </div>
  )
}

function Rows({ rows }: { rows: readonly CountRow[] }) {
  return (
    <>
      {rows.map(({ key, count: { shown, reworded, sentAnyway } }) => (
        <tr key={key}>
          <th scope="row">{key}</th>
          <td>{shown}</td>
          <td>{reworded}</td>
          <td>{sentAnyway}</td>
        </tr>
      ))}
    </>
  )
}

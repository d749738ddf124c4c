import { useState } from 'preact/hooks'
import type { ToldBadRow } from '../../../../shared/protocol/order-file.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { describeRowReason } from '../texts/describe-row-reason.ts'

interface BadRowTableProps {
  rows: readonly ToldBadRow[]
  all: number
  onMore: () => void
}

const firstShown = 10
const moreShown = 100

/** Rows that stay out, by the number beside them in the file. */
export function BadRowTable({ rows, all, onMore }: BadRowTableProps) {
  const [shown, setShown] = useState(firstShown)
  const showMore = () => {
    setShown(shown + moreShown)
    if (shown + moreShown > rows.length) onMore()
  }
  return (
    <section class="dk-s-bad" aria-label="不导入的行">
      <table class="dk-table dk-s-table">
        <caption>不导入的行，改好文件再导入一次就行</caption>
        <thead>
          <tr>
            <th scope="col">行号</th>
            <th scope="col">哪里不对，怎么改</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((bad) => (
            <tr key={bad.row}>
              <th scope="row">{bad.row.toLocaleString('zh-CN')}</th>
              <td class="dk-s-titles">{describeRowReason(bad)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < all && (
        <Button size="s" onClick={showMore}>
          再看 {Math.min(moreShown, all - shown).toLocaleString('zh-CN')} 行
        </Button>
      )}
    </section>
  )
}

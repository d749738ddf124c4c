import { useState } from 'preact/hooks'
import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { Chip } from '../chip.tsx'
import { isChinese } from '../format-moment.ts'

interface SizeCardProps {
  card: CardOf<'size'>
  setting: CardSetting
}

/** As many sizes as stand side by side on a phone. */
const columnsAtOnce = 3

/** The size to take, beside its neighbours in the chart; two when between sizes, none when outside the chart. */
export function SizeCard({ card, setting }: SizeCardProps) {
  const texts = setting.texts.size
  const [all, setAll] = useState(false)
  const near = nearRows(card.rows)
  const fits = near.length === card.rows.length
  return (
    <CardFrame
      icon="ruler"
      title={texts.title}
      result={
        <Chip tone={card.picks.length > 0 ? 'accent' : 'warning'}>
          {card.picks.length > 0 ? texts.pick(card.picks) : texts.outside}
        </Chip>
      }
    >
      <div class="ui-card-body">
        <p class="ui-card-lead">{card.title}</p>
        {all ? <TallTable card={card} setting={setting} /> : <WideTable card={card} rows={near} setting={setting} />}
        {card.rows.map(
          ({ size, why }) =>
            why && (
              <p key={size} class="ui-caption is-warn">{`${size}${isChinese(setting.locale) ? '：' : ': '}${why}`}</p>
            ),
        )}
        {card.note && <p class="ui-caption">{card.note}</p>}
      </div>
      {!fits && (
        <button type="button" class="ui-card-link" onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.all(card.rows.length)}
        </button>
      )}
    </CardFrame>
  )
}

type Rows = CardOf<'size'>['rows']

/** The picked sizes with their neighbours, or the first ones when nothing is picked. */
function nearRows(rows: Rows): Rows {
  const first = rows.findIndex((row) => row.picked)
  const picked = rows.filter((row) => row.picked).length
  const lead = Math.max(0, Math.floor((columnsAtOnce - picked) / 2))
  const start = Math.max(0, Math.min(first < 0 ? 0 : first - lead, rows.length - columnsAtOnce))
  return rows.slice(start, start + columnsAtOnce)
}

/** Sizes side by side. */
function WideTable({ card, rows, setting }: SizeCardProps & { rows: Rows }) {
  return (
    <table class="ui-sizes">
      <thead>
        <tr>
          <th scope="col">{setting.texts.size.measure[card.measure]}</th>
          {rows.map((row) => (
            <th key={row.size} scope="col" class={row.picked ? 'is-on' : undefined}>
              {row.size}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {card.columns.map((column, index) => (
          <tr key={column}>
            <th scope="row">{column}</th>
            {rows.map((row) => (
              <td key={row.size} class={row.picked ? 'is-on' : undefined}>
                {row.cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One size a row: the whole chart. */
function TallTable({ card, setting }: SizeCardProps) {
  return (
    <table class="ui-sizes">
      <thead>
        <tr>
          <th scope="col">{setting.texts.size.measure[card.measure]}</th>
          {card.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {card.rows.map((row) => (
          <tr key={row.size}>
            <th scope="row" class={row.picked ? 'is-on' : undefined}>
              {row.size}
            </th>
            {card.columns.map((column, index) => (
              <td key={column} class={row.picked ? 'is-on' : undefined}>
                {row.cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PlaceKind, ToldArticlePlace } from '../../../../shared/protocol/article-file.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { acceptedFiles } from './accepted-files.ts'
import { downloadRows } from './download-rows.ts'
import type { OpenArticles } from './import-state.ts'
import { RowMending } from './row-mending.tsx'
import { describePlace, namePlace } from './texts/describe-place.ts'

const firstShown = 10
const moreShown = 100

/** Rows to mend, by the number beside them in the file: what they ask, what is wrong, what to write instead. */
export function PlaceTable({ state }: { state: OpenArticles }) {
  const { imports } = useDesk()
  const [shown, setShown] = useState(firstShown)
  const { places, opened, reading } = state
  const [left, kept] = [places.filter(({ isKept }) => !isKept), places.filter(({ isKept }) => isKept)]
  const all = reading.kind === 'read' ? reading.bad : left.length
  const kind = opened.content.kind === 'table' ? 'row' : opened.content.placeKind
  const showMore = () => {
    setShown(shown + moreShown)
    if (shown + moreShown > places.length) void imports.file.listMorePlaces()
  }
  if (places.length === 0) return null
  return (
    <>
      {left.length > 0 && (
        <section class="dk-i-places" aria-label={`要改的${namePlace(kind)}`}>
          <header>
            <h3>
              要改的{namePlace(kind)}
              <span class="dk-i-count is-bad">{all.toLocaleString('zh-CN')}</span>
            </h3>
            <Ways state={state} />
          </header>
          <p class="ui-caption">
            {kind === 'row'
              ? '别的照常导入。在这里改好，就一起导入；也可以下载回去改'
              : '别的照常导入。改好这些，单独再传一次就行'}
          </p>
          <Rows places={left.slice(0, shown)} kind={kind} state={state} />
          {shown < left.length || places.length % 100 === 0 ? (
            <Button size="s" onClick={showMore}>
              再看一些
            </Button>
          ) : null}
        </section>
      )}
      {kept.length > 0 && (
        <details class="dk-i-notes">
          <summary>导入了，但要看一眼的 {kept.length.toLocaleString('zh-CN')} 处</summary>
          <Rows places={kept.slice(0, shown)} kind={kind} state={state} />
        </details>
      )}
    </>
  )
}

function Ways({ state }: { state: OpenArticles }) {
  const { imports, engine } = useDesk()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div class="dk-i-ways">
      {state.table !== null && (
        <Button size="s" onClick={() => void downloadRows(engine, state)}>
          下载这些行
        </Button>
      )}
      <Button size="s" onClick={() => picker.current?.click()}>
        改好后重传
      </Button>
      <input
        ref={picker}
        class="ui-hidden"
        type="file"
        accept={acceptedFiles}
        aria-label="改好后重传：文件"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) void imports.file.open(file)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

interface RowsProps {
  places: readonly ToldArticlePlace[]
  kind: PlaceKind
  state: OpenArticles
}

function Rows({ places, kind, state }: RowsProps) {
  const isTable = kind === 'row'
  const [open, setOpen] = useState<number | null>(null)
  const table = useRef<HTMLTableElement>(null)
  // A row that was mended took the keyboard's place with it: it goes on at the next one.
  useEffect(() => {
    if (state.mended.length > 0 && document.activeElement === document.body)
      table.current?.querySelector('button')?.focus()
  }, [])
  return (
    <table ref={table} class="dk-table dk-s-table dk-i-rows">
      <thead>
        <tr>
          <th scope="col">{namePlace(kind)}号</th>
          {isTable && <th scope="col">问题</th>}
          <th scope="col">哪里不对，怎么改</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place, at) => {
          const isFirst = places.findIndex((one) => one.place === place.place) === at
          return (
            <Fragment key={`${place.place} ${place.reason} ${at}`}>
              <tr>
                <th scope="row">{place.place.toLocaleString('zh-CN')}</th>
                {isTable && <td class="dk-i-asks">{place.asks || '—'}</td>}
                <td class="dk-s-titles">
                  {describePlace(place, kind)}
                  {isTable && isFirst && open !== place.place && (
                    <Button
                      class="dk-i-mend-open"
                      size="s"
                      aria-label={`改第 ${place.place} 行`}
                      onClick={() => setOpen(place.place)}
                    >
                      改
                    </Button>
                  )}
                </td>
              </tr>
              {isTable && isFirst && open === place.place && (
                <tr>
                  <td colSpan={3}>
                    <RowMending state={state} row={place.place} onClose={() => setOpen(null)} />
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

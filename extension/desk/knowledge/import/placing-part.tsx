import { useState } from 'preact/hooks'
import type { ProposedArticle } from '../../../../shared/protocol/article-file.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { CategoryField } from '../editor/category-field.tsx'
import type { OpenArticles } from './import-state.ts'
import { checkPlacing } from './place-article.ts'

const shownRows = 50

/** Where articles go of which the file says no category: all of them, or one by one. */
export function PlacingPart({ state, count }: { state: OpenArticles; count: number }) {
  const { imports } = useDesk()
  const { placing } = state
  const [rows, setRows] = useState<readonly ProposedArticle[] | null>(null)
  const list = useListUnplaced(state.opened.file)
  if (count === 0) return null
  const place = (at: number, category: string) =>
    imports.file.setPlacing({ ...placing, byPlace: new Map(placing.byPlace).set(at, category) })
  return (
    <section class="dk-i-placing" aria-label="没写目录的">
      <h3>
        没写目录的<span class="dk-i-count">{count.toLocaleString('zh-CN')}</span>
      </h3>
      <p class="ui-caption">选一个目录放它们</p>
      <PlaceField text={placing.all} onText={(all) => imports.file.setPlacing({ ...placing, all })} />
      {rows === null ? (
        <Button size="s" class="dk-i-placing-open" onClick={() => void list().then(setRows)}>
          一篇篇选
        </Button>
      ) : (
        <ul>
          {rows.map(({ id, place: at, body }) => (
            <li key={id}>
              <span>{body.title}</span>
              <PlaceField text={placing.byPlace.get(at) ?? placing.all} onText={(text) => place(at, text)} />
            </li>
          ))}
          {count > rows.length && <li class="ui-caption">其余 {count - rows.length} 篇放在上面选的目录里</li>}
        </ul>
      )}
    </section>
  )
}

function PlaceField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const fault = checkPlacing(text)
  return (
    <div>
      <CategoryField marks={fault === null ? {} : { 'aria-invalid': true }} value={text} onValue={onText} />
      {fault !== null && <p class="dk-field-error">{fault}</p>}
    </div>
  )
}

/** The first ones, however far into the file they stand. */
function useListUnplaced(file: string) {
  const { engine } = useDesk()
  return async () => {
    const found: ProposedArticle[] = []
    for (let from: number | null = 0; from !== null && found.length < shownRows; ) {
      const batch: Awaited<ReturnType<typeof engine.listFileArticles>> = await engine.listFileArticles(file, from)
      found.push(...(batch?.articles ?? []).filter(({ isUnplaced }) => isUnplaced))
      from = batch?.next ?? null
    }
    return found.slice(0, shownRows)
  }
}

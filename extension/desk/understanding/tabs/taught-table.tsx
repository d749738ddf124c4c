import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { formatMoment } from '../../../../shared/ui/format-moment.ts'
import { useDesk } from '../../desk-context.ts'
import { findIntents, nameIntent } from '../../texts/describe-reading.ts'
import type { Lesson } from '../apply-steps.ts'
import { useUnderstanding } from '../use-understanding.ts'

interface TaughtRow extends Lesson {
  addedAt?: string
  addedBy?: string
}

interface TaughtTableProps {
  list: 'examples' | 'tests'
  rows: readonly TaughtRow[]
}

/** More than anybody reads at once; the search finds the rest. */
const rowsShown = 200

/** Sentences with the intent each stands for: searched, changed where they stand, removed. Everything is a trial first. */
export function TaughtTable({ list, rows }: TaughtTableProps) {
  const { store } = useUnderstanding()
  const [words, setWords] = useState('')
  const own = store.draft.value?.ownIntents ?? []
  const wanted = words.trim().toLowerCase()
  const found = rows.filter(
    ({ text, intent }) => text.toLowerCase().includes(wanted) || nameIntent(intent, own).includes(wanted),
  )
  return (
    <>
      <div class="dk-filter">
        <input
          class="dk-input"
          type="search"
          placeholder="搜句子或意图"
          aria-label="搜句子或意图"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <span class="ui-caption" role="status">
          {found.length > rowsShown ? `${found.length} 句，列出最新的 ${rowsShown} 句` : `${found.length} 句`}
        </span>
      </div>
      {found.length === 0 ? (
        <EmptyState icon="search" title={`没有和「${words}」有关的句子`} text="换个说法，或看全部">
          <Button size="s" onClick={() => setWords('')}>
            清空搜索
          </Button>
        </EmptyState>
      ) : (
        <table class="dk-table dk-u-taught">
          <thead>
            <tr>
              <th scope="col">客户这么说</th>
              <th scope="col">意思是</th>
              {list === 'examples' && <th scope="col">谁教的</th>}
              <th scope="col">
                <span class="ui-hidden">删除</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found
              .slice(-rowsShown)
              .reverse()
              .map((row) => (
                <TaughtLine key={row.id} row={row} list={list} />
              ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function TaughtLine({ row, list }: { row: TaughtRow; list: TaughtTableProps['list'] }) {
  const { store, canTeach } = useUnderstanding()
  const { toast, now } = useDesk()
  const own = store.draft.value?.ownIntents ?? []
  const remove = () => {
    void store.take({ kind: 'remove', list, id: row.id })
    toast.show({ text: '删了一句，还没保留', action: { label: '撤回', run: () => void store.undo() } })
  }
  return (
    <tr>
      <th scope="row">{row.text}</th>
      <td>
        {canTeach ? (
          <select
            class="dk-input dk-u-select"
            aria-label={`「${row.text}」的意思是`}
            value={row.intent}
            onChange={(event) =>
              void store.take({ kind: 'relabel', list, id: row.id, intent: event.currentTarget.value })
            }
          >
            {findIntents('', own).map(({ intent, name }) => (
              <option key={intent} value={intent}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          nameIntent(row.intent, own)
        )}
      </td>
      {list === 'examples' && (
        <td class="ui-caption">
          {row.addedBy} {row.addedAt && formatMoment(row.addedAt, now.peek(), 'zh-CN')}
        </td>
      )}
      <td>
        {canTeach && <Button size="s" tone="quiet" icon="trash" aria-label={`删除「${row.text}」`} onClick={remove} />}
      </td>
    </tr>
  )
}

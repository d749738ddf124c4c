import { Button } from '../../../shared/ui/button.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'
import { useDesk } from '../desk-context.ts'
import { nameIntent } from '../texts/describe-reading.ts'
import type { TestChange } from './compare-readings.ts'
import { pickSureLessons } from './pick-sure-lessons.ts'
import type { TrialState } from './trial.ts'
import { useUnderstanding } from './use-understanding.ts'

type ReadyTrial = Extract<TrialState, { kind: 'ready' }>

const verdicts = {
  better: { tone: 'success', word: '变好' },
  worse: { tone: 'danger', word: '变差' },
  'still-wrong': { tone: 'warning', word: '还是不对' },
} as const

/** What the trial does to the shop's tests, and to the export on the page. */
export function TrialOutcome({ trial }: { trial: ReadyTrial }) {
  const { tests } = trial
  return (
    <div class="dk-u-outcome">
      <div class="dk-u-figures">
        {tests.total === 0 ? <NoTests /> : <TestFigure trial={trial} />}
        <RowFigure rows={trial.rows} />
      </div>
      {tests.changes.length > 0 && (
        <details open={tests.changes.some(({ verdict }) => verdict === 'worse')}>
          <summary>测试集里读法变了的 {tests.changes.length} 句</summary>
          <ChangeTable changes={tests.changes} />
        </details>
      )}
    </div>
  )
}

function TestFigure({ trial: { tests } }: { trial: ReadyTrial }) {
  const better = tests.changes.filter(({ verdict }) => verdict === 'better').length
  const worse = tests.changes.filter(({ verdict }) => verdict === 'worse').length
  return (
    <p>
      本店测试集 {tests.total} 句，读对{' '}
      <b>
        {tests.before} → {tests.after}
      </b>{' '}
      {better > 0 && <Chip tone="success">变好 {better} 句</Chip>}{' '}
      {worse > 0 && <Chip tone="danger">变差 {worse} 句</Chip>}
      {better + worse === 0 && <span class="ui-caption">没有变好，也没有变差</span>}
    </p>
  )
}

function RowFigure({ rows }: { rows: ReadyTrial['rows'] }) {
  const { store } = useUnderstanding()
  const { go } = useDesk()
  if (rows.total === 0) return null
  const show = () => {
    store.view.setFilter({ show: 'changed', intent: null, words: '' })
    go({ page: 'understanding', id: 'read' })
  }
  return (
    <p>
      这份记录 <b>{rows.changed.size}</b> 条读法变了
      {rows.done < rows.total && (
        <span class="ui-caption">
          ，正在重读 {rows.done.toLocaleString('zh-CN')} / {rows.total.toLocaleString('zh-CN')}
        </span>
      )}{' '}
      {rows.changed.size > 0 && (
        <Button size="s" tone="quiet" onClick={show}>
          看这些
        </Button>
      )}
    </p>
  )
}

/** Without tests nobody sees what a change breaks: how to get some, and a start. */
function NoTests() {
  const { store } = useUnderstanding()
  const state = store.reading.state.value
  const draft = store.draft.value
  const lessons = state.kind === 'ready' && draft ? pickSureLessons(state, draft) : []
  return (
    <p>
      还没有测试集，看不出改动会不会弄坏别的。遇到读对的，点「理解正确」收进来
      {lessons.length > 0 && (
        <>
          {' '}
          <Button
            size="s"
            onClick={() =>
              void store.take({
                kind: 'confirm',
                lessons: lessons.map((lesson) => ({ ...lesson, id: crypto.randomUUID() })),
              })
            }
          >
            先收 {lessons.length} 句最有把握的
          </Button>
        </>
      )}
    </p>
  )
}

function ChangeTable({ changes }: { changes: readonly TestChange[] }) {
  const { store } = useUnderstanding()
  const own = store.draft.value?.ownIntents ?? []
  return (
    <table class="dk-table dk-u-changes">
      <thead>
        <tr>
          <th scope="col">测试句</th>
          <th scope="col">原来</th>
          <th scope="col">改完</th>
          <th scope="col">结果</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, text, before, after, verdict }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            <td>{nameIntent(before, own)}</td>
            <td>{nameIntent(after, own)}</td>
            <td>
              <Chip tone={verdicts[verdict].tone}>{verdicts[verdict].word}</Chip>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { VariantStand, VariantStands } from '../../../../shared/protocol/desk-variants.ts'
import { useDesk } from '../../desk-context.ts'
import type { ArticleForm } from '../article-form.ts'
import { describeStand } from './describe-stand.ts'

interface VariantStatsProps {
  form: ArticleForm
  onForm: (form: ArticleForm) => void
}

type State = VariantStands | 'loading' | 'failed'

/** How each answer went with shoppers, whether the difference is real, and the way to keep only the better one. */
export function VariantStats({ form, onForm }: VariantStatsProps) {
  const { client, edits, toast } = useDesk()
  const base = edits.open.value?.base.value ?? null
  const id = base !== null && base.answers.length > 1 ? base.id : null
  const version = base?.version ?? 0
  const [state, setState] = useState<State>('loading')
  useEffect(() => {
    let isCurrent = id !== null
    setState('loading')
    if (id !== null && version > 0)
      void client.fetchVariantStands(id).then((answer) => {
        if (isCurrent) setState(answer.ok ? answer.value : 'failed')
      })
    return () => {
      isCurrent = false
    }
  }, [client, id, version])
  if (id === null || form.answers.length < 2 || state === 'loading') return null
  if (state === 'failed') return <p class="dk-variants ui-caption">各答案的数据没取到，不影响编辑</p>
  const { rows, verdict } = state
  const keepOnly = (variant: VariantStand['variant']) => {
    const before = form.answers
    onForm({ ...form, answers: before.filter((answer) => answer.id === variant) })
    toast.show({
      text: `只留了答案 ${variant}，发布后所有客户都看到它`,
      action: {
        label: '撤回',
        run: () => {
          const edit = edits.open.peek()
          edit?.type({ ...edit.form.peek(), answers: before })
        },
      },
    })
  }
  return (
    <section class="dk-variants" aria-label="答案比较">
      <ul>
        {rows.map((row) => (
          <Stand key={row.variant} row={row} isAhead={verdict.variant === row.variant} />
        ))}
      </ul>
      <p>
        {verdict.text}
        {verdict.variant !== null && (
          <button type="button" onClick={() => verdict.variant !== null && keepOnly(verdict.variant)}>
            只用 {verdict.variant}
          </button>
        )}
      </p>
    </section>
  )
}

function Stand({ row, isAhead }: { row: VariantStand; isAhead: boolean }) {
  const { asked, satisfied, solved, spread } = describeStand(row)
  return (
    <li class={isAhead ? 'is-ahead' : undefined}>
      <b>{row.variant}</b>
      {isAhead && <span class="dk-ahead">领先</span>}
      <span title={spread}>
        满意 <strong>{satisfied}</strong>
      </span>
      <span>问过 {asked}</span>
      <span>
        解决 <strong>{solved}</strong>
      </span>
    </li>
  )
}

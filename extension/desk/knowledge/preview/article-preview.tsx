import { useState } from 'preact/hooks'
import type { ArticleTrial } from '../../../../shared/protocol/article-trial.ts'
import { triggerNames } from '../../texts/trigger-names.ts'
import type { ArticleForm } from '../article-form.ts'
import { ShopperView } from './shopper-view.tsx'

interface ArticlePreviewProps {
  trial: ArticleTrial
  question: string
  /** The article in the editor; null while none is open. */
  form: ArticleForm | null
  variant: number
  onVariant: (variant: number) => void
}

const themes = [
  { id: 'light', label: '浅色' },
  { id: 'dark', label: '深色' },
] as const

/** What the shopper sees: the reply to the tried question, or the answer being written; light or dark, A or B. */
export function ArticlePreview({ trial, question, form, variant, onVariant }: ArticlePreviewProps) {
  const [theme, setTheme] = useState<'light' | 'dark'>(() => readTheme())
  const { reply, preview } = trial
  const variants = form?.answers ?? []
  const parts = reply?.parts ?? preview
  const isEmpty = reply === null && preview.every((part) => part.kind === 'text' && part.text === '')
  if (reply === null && form === null) return null
  return (
    <section class="dk-shopper" aria-label="客户会看到">
      <header>
        <h3>客户会看到</h3>
        {variants.length > 1 && (
          <Switch
            label="哪种答案"
            ways={variants.map(({ id }, at) => ({ id: at, label: id }))}
            value={Math.min(variant, variants.length - 1)}
            onValue={onVariant}
          />
        )}
        <Switch label="外观" ways={themes} value={theme} onValue={setTheme} />
      </header>
      <ShopperView
        theme={theme}
        question={reply === null ? (form?.questions[0] ?? '') : question}
        parts={isEmpty ? [] : parts}
        facts={reply?.facts ?? []}
        line={lineOf(trial, isEmpty)}
      />
    </section>
  )
}

function lineOf({ reply }: ArticleTrial, isEmpty: boolean): string | null {
  if (reply?.handoff) return `转人工，下一位空闲的客服接手（${triggerNames[reply.handoff]}）`
  return isEmpty ? '还没有写答案' : null
}

interface SwitchProps<T> {
  label: string
  ways: readonly { id: T; label: string }[]
  value: T
  onValue: (value: T) => void
}

function Switch<T extends string | number>({ label, ways, value, onValue }: SwitchProps<T>) {
  return (
    <fieldset class="dk-preview-ways" aria-label={label}>
      {ways.map(({ id, label: name }) => (
        <button key={id} type="button" aria-pressed={id === value} onClick={() => onValue(id)}>
          {name}
        </button>
      ))}
    </fieldset>
  )
}

/** The desk's own theme to begin with. */
function readTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'dark' || chosen === 'light') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

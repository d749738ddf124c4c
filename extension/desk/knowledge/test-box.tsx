import { useState } from 'preact/hooks'
import type { ArticleTrial } from '../../../shared/protocol/article-trial.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'
import { useDesk } from '../desk-context.ts'
import { ArticlePreview } from './preview/article-preview.tsx'
import { describeOutcome } from './test/describe-outcome.ts'
import { PassageList } from './test/passage-list.tsx'
import { useArticleTrial } from './test/use-article-trial.ts'
import { useWriteQuestion } from './test/use-write-question.ts'

/** What a question gets from the words in the editor and all that is published, worked out on this device at once. */
export function TestBox() {
  const { edits } = useDesk()
  const [variant, setVariant] = useState(0)
  const [isShown, setShown] = useState(false)
  const trial = useArticleTrial(variant)
  const edit = edits.open.value
  const question = edits.question.value.trim()
  const isLoose = edit !== null && (edit.isChanged.value || edit.base.value?.state !== 'live')
  return (
    <aside class={isShown ? 'dk-test is-shown' : 'dk-test'} aria-label="试一试">
      <header class="dk-head">
        <h2>试一试</h2>
        <span class="dk-head-end ui-caption">{isLoose ? '用未发布的版本' : '用已发布的版本'}</span>
        <Button
          class="dk-test-way"
          size="s"
          aria-label={isShown ? '收起试一试' : '打开试一试'}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? '收起' : '打开'}
        </Button>
      </header>
      <div class="dk-test-form">
        <input
          class="dk-input"
          aria-label="客户会怎么问"
          placeholder="衣服标我剪掉了，还给退么"
          value={edits.question.value}
          onInput={(event) => {
            edits.question.value = event.currentTarget.value
          }}
        />
      </div>
      {trial && question !== '' && <Outcome trial={trial} question={question} />}
      {trial && (
        <ArticlePreview
          trial={trial}
          question={question}
          form={edit?.form.value ?? null}
          variant={variant}
          onVariant={setVariant}
        />
      )}
    </aside>
  )
}

function Outcome({ trial, question }: { trial: ArticleTrial; question: string }) {
  const { text, isMissing } = describeOutcome(trial)
  const { canAdd, addHere, writeNew } = useWriteQuestion(question)
  return (
    <div class="dk-test-outcome">
      <p>
        {trial.requests.slice(0, 3).map(({ intent, name, probability }) => (
          <Chip key={intent + name} tone="accent">
            {name} {Math.round(probability * 100)}%
          </Chip>
        ))}
        <span class="ui-caption">用时 {trial.elapsedMs < 1 ? '不到 1' : Math.round(trial.elapsedMs)} 毫秒</span>
      </p>
      <p role="status">
        <b>{text}</b>
      </p>
      {(isMissing || canAdd) && (
        <p>
          {isMissing && (
            <Button size="s" icon="plus" onClick={writeNew}>
              写成新文章
            </Button>
          )}
          {canAdd && (
            <Button size="s" onClick={addHere}>
              加到这篇的问法
            </Button>
          )}
        </p>
      )}
      <PassageList trial={trial} />
    </div>
  )
}

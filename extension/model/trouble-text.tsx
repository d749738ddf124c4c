import { modelErrorTexts } from '../../shared/inference/model-error-texts.data.ts'
import type { ModelTrouble } from './model-state-texts.ts'

/** What went wrong, what to do, what still works; the code stands below for whoever looks into it. */
export function TroubleText({ reason, withTitle }: { reason: ModelTrouble; withTitle: boolean }) {
  const { title, text } = modelErrorTexts[reason]
  return (
    <div class="model-trouble">
      <p>
        {withTitle && <b>{title}。</b>}
        {text}
      </p>
      <code>{reason}</code>
    </div>
  )
}

import type { SellerEngine } from '../../shared/engine/api.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { offReasonTexts } from './off-reason-texts.ts'
import type { OffReason } from './sort-models.ts'

export type ModelPreflightSeen = Awaited<ReturnType<SellerEngine['preflightModel']>>

/** What stands against the local model, one line each, with the code for whoever has to look into it. */
export function OffReasons({ reasons }: { reasons: readonly OffReason[] }) {
  return (
    <ul class="model-reasons">
      {reasons.map((reason) => (
        <li key={reason}>
          <Icon name="warn" size="s" />
          <div>
            {offReasonTexts[reason]}
            <code>{reason}</code>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Nothing that is offered runs here: said once, with what does work. */
export function NoneFits({ reasons }: { reasons: readonly OffReason[] }) {
  return (
    <div class="model-verdict">
      <p>
        <b>这台电脑现在用不了本机模型。</b>草稿照常用文章和模板，一样即时
      </p>
      <OffReasons reasons={reasons} />
    </div>
  )
}

import { Icon } from '../../shared/ui/icon.tsx'
import { type ModelPreflightSeen, OffReasons } from './device-verdict.tsx'
import type { OffReason } from './sort-models.ts'

/** What a shop that has not set any model up says of its own build is no news about this computer. */
const ofTheBuild: readonly OffReason[] = ['no-library-in-build', 'no-weights']

/** No model to choose: who has to do what, and whether this computer could run one at all. */
export function NothingOffered({ device }: { device: ModelPreflightSeen | null }) {
  const reasons = device?.kind === 'off' ? device.reasons.filter((reason) => !ofTheBuild.includes(reason)) : []
  return (
    <div class="model-verdict">
      <p>
        <b>店铺还没有放上模型。</b>草稿照常用文章和模板，一样即时
      </p>
      <p class="ui-caption">部署的人运行下面这一行，再重新打包扩展，就能在扩展的设置里下载：</p>
      <code class="model-command">npm run models -- add Qwen2.5-0.5B-Instruct-q4f16_1-MLC</code>
      {device !== null && reasons.length === 0 && (
        <p class="model-fine">
          <Icon name="check" size="s" />
          这台电脑本身跑得动，等店铺放上模型就能用
        </p>
      )}
      {reasons.length > 0 && (
        <>
          <p>就算放上了，这台电脑现在也用不了：</p>
          <OffReasons reasons={reasons} />
        </>
      )}
    </div>
  )
}

import type { CardSetting } from './card-setting.ts'
import { Icon } from './icon.tsx'

/** A product's small picture; a drawn bag where none is known. The name beside it is its text. */
export function Thumb({ path, setting }: { path: string | undefined; setting: CardSetting }) {
  return (
    <span class="ui-thumb">
      {path ? <img src={setting.assetBase + path} alt="" loading="lazy" /> : <Icon name="bag" size="l" />}
    </span>
  )
}

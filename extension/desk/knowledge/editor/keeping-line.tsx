import { toBeijingField } from '../../rules/beijing-time.ts'
import type { Keeping } from './article-edit.ts'

/** 已自动保存 11:08, or that this device refuses to keep what is typed. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  if (keeping === null) return null
  if (keeping.where === 'page') return <span class="dk-keeping is-loose">这台设备存不下，关页面前先发布</span>
  return (
    <span class="dk-keeping">
      已自动保存 <time dateTime={keeping.at}>{toBeijingField(keeping.at).slice(11)}</time>
    </span>
  )
}

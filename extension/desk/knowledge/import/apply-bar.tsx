import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { useMayPublish } from '../publishing/use-may-publish.ts'
import type { OpenArticles } from './import-state.ts'
import { isPlaced } from './place-article.ts'

interface ApplyBarProps {
  state: OpenArticles
  /** New articles. */
  count: number
  /** Articles of the shop that get further questions. */
  extended: number
}

/** The last step: as drafts or live, and the one press that changes the shop. */
export function ApplyBar({ state: { publish, isResumed, placing }, count, extended }: ApplyBarProps) {
  const { imports, snapshot } = useDesk()
  const mayPublish = useMayPublish()
  const isOnline = snapshot.value?.connection !== 'offline'
  const ways = [
    { value: false, label: '先存成草稿', text: '客户看不到，一篇篇看过再发布' },
    {
      value: true,
      label: '直接上线',
      text: mayPublish ? '马上开始回答；没填完【待填】和没有问法的仍是草稿' : '这家店铺由店长发布',
    },
  ]
  return (
    <div class="dk-i-apply">
      <fieldset class="dk-s-ways" disabled={isResumed}>
        <legend class="ui-hidden">导入成什么</legend>
        {ways.map(({ value, label, text }) => (
          <label key={label}>
            <input
              type="radio"
              name="import-publish"
              checked={publish === value}
              disabled={value && !mayPublish}
              onChange={() => imports.file.setPublish(value)}
            />
            <span>
              <b>{label}</b>
              <small>{text}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Button tone="primary" disabled={!isOnline || !isPlaced(placing)} onClick={() => void imports.file.apply()}>
        导入 {describeCounts(count, extended)}
      </Button>
      <p class="ui-caption">
        {isOnline ? '导入时可以去看别的页面；导完可以一次撤掉' : '网络断开了，连上后再导入。读好的结果还在'}
      </p>
    </div>
  )
}

function describeCounts(count: number, extended: number): string {
  const articles = `${count.toLocaleString('zh-CN')} 篇`
  const questions = `给 ${extended.toLocaleString('zh-CN')} 篇加问法`
  if (extended === 0) return articles
  return count === 0 ? questions : `${articles}，${questions}`
}

import { describeFailure } from '../texts/describe-failure.ts'
import type { Saved } from './understanding-store.ts'

const rowReasons: Record<string, string> = {
  'unknown-intent': '有一句的意图已经不在了',
  'unknown-article': '本店意图用的文章已经下线，换一篇再保留',
  'empty-text': '有一句没有字',
  'two-intents': '同一句话教成了两个意图',
  'example-and-test': '同一句话既教过又在测试集里，留一处就好',
  'id-twice': '有一句记了两次',
}

/** One sentence about a save: done, overtaken, or why not. */
export function tellSaved(saved: Saved, done: string): string {
  if (saved.ok) return done
  const { reason, merged } = saved
  if (merged) return '同事刚保留了新的一版，已经载入。你的改动叠在上面，看过数字再保留'
  if (reason.code !== 'row-refused') return describeFailure(reason)
  const place = rowPlace(reason.field)
  return `没有保留：${place}${rowReasons[reason.why ?? ''] ?? describeFailure(reason)}`
}

/** `examples.3.text` → 已教第 4 句，. */
function rowPlace(field: string | undefined): string {
  const [list, at] = field?.split('.') ?? []
  const name = { examples: '已教', tests: '本店测试集', ownIntents: '本店意图' }[list ?? '']
  return name === undefined || at === undefined ? '' : `${name}第 ${Number(at) + 1} 条，`
}

import type { BulkChange, BulkLeftReason } from '../../../../shared/protocol/desk-bulk.ts'

const done: Readonly<Record<BulkChange['kind'], string>> = {
  move: '换了目录',
  place: '改了层级和有效期',
  channels: '改了渠道',
  products: '改了商品',
  publish: '已发布',
  'hand-in': '已交审',
  retire: '已停用',
}

/** Why an article was left, told of it alone. */
export const leftReasons: Readonly<Record<BulkLeftReason, string>> = {
  overtaken: '同事刚改过，没有动',
  gone: '已经不在了',
  blanks: '还有没填的空，填好才能发布',
  'tree-faults': '流程还有走不通的步，改好才能发布',
  'owners-publish': '由店长发布',
  live: '已经在线上',
  unchanged: '本来就是这样',
  failed: '没存上，再试一次',
}

/** 12 篇换了目录，店铺第 1,290 版 */
export function describeDone(kind: BulkChange['kind'], changed: number, revision: number): string {
  if (changed === 0) return '一篇都没有动'
  return `${changed.toLocaleString('zh-CN')} 篇${done[kind]}，店铺第 ${revision.toLocaleString('zh-CN')} 版`
}

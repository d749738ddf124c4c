import type { DraftCounts, DraftReport } from '../../../../shared/protocol/draft-use.ts'
import { describePercent } from '../unanswered/describe-coverage.ts'
import type { Figure } from './describe-report.ts'

/** Drafts that were used, of those whose end is known; null where none is. A copy may have been sent or not. */
export function shareUsed({ accepted, edited, rejected }: DraftCounts): number | null {
  const known = accepted + edited + rejected
  return known === 0 ? null : (accepted + edited) / known
}

/** What became of the week's drafts, in its fixed order. */
export function listDraftFigures({ all }: DraftReport): Figure[] {
  const used = shareUsed(all)
  const counted = (name: string, value: number, definition: string): Figure => {
    return { name, value: value.toLocaleString('zh-CN'), change: null, better: 'neither', definition }
  }
  return [
    {
      ...{ name: '草稿用上了', change: null, better: 'more' },
      value: used === null ? null : describePercent(used),
      // FEATURES.md F59.
      definition: '直接用和改过再用的 ÷ 知道结果的，目标 85%',
    },
    counted('直接用', all.accepted, '一字没改就发出去的'),
    counted('改过再用', all.edited, '改了几个字再发的'),
    counted('没用', all.rejected, '自己另写，或插入后又撤回的'),
    counted('复制', all.copied, '复制走了，不知道发没发'),
  ]
}

/** 直接用 3，改过 1，没用 2: what is zero is left out. */
export function describeCounts({ accepted, edited, copied, rejected }: DraftCounts): string {
  const parts = [
    ['直接用', accepted],
    ['改过', edited],
    ['没用', rejected],
    ['复制', copied],
  ] as const
  return parts.flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : [])).join('，')
}

const places: Readonly<Record<string, string>> = {
  desk: '客服台',
  jd: '京东咚咚',
  pdd: '拼多多',
  feige: '抖店飞鸽',
  kuaishou: '快手小店',
  '1688': '1688',
  qianfan: '小红书千帆',
  sixintong: '小红书私信通',
  shopee: 'Shopee',
}

/** A console by the name people call it. */
export function describePlace(where: string): string {
  return places[where] ?? '其他页面'
}

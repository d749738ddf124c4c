import { assertNever } from '../../../../shared/lib/assert.ts'
import type { FindingSide, StaleReason, WeakArticle, WeaknessReason } from '../../../../shared/protocol/desk-review.ts'
import type { Route } from '../../route.ts'
import { describeEnd } from '../../rules/beijing-time.ts'
import type { RulesSectionId } from '../../rules/sections.ts'
import { toPlaceId } from '../../rules/sections.ts'
import type { ReviewItem } from './group-findings.ts'

const weaknesses: Record<WeaknessReason, string> = {
  'asked-again': '答完又问',
  'rated-low': '服务得了低分',
  changed: '客服接过去改口',
  'handed-off': '答完就转人工',
  edited: '客服改了草稿或没用',
}

/** 用了 12 次，5 次没答好：答完又问 3、答完就转人工 2. */
export function describeWeak({ uses, troubled, reasons }: Pick<WeakArticle, 'uses' | 'troubled' | 'reasons'>): string {
  const why = reasons.map(({ reason, count }) => `${weaknesses[reason]} ${count}`).join('、')
  return `用了 ${uses} 次，${troubled} 次没答好：${why}`
}

/** Why an article wants a look, in one sentence. */
export function describeStale(reason: StaleReason): string {
  switch (reason.kind) {
    case 'ended':
      return `${describeEnd(reason.at)} 已经结束，客户问不到了。停用它，或写上新的时间`
    case 'ends-soon':
      return `还有 ${reason.days} 天结束（${describeEnd(reason.at)}）`
    case 'date-passed':
      return `写着「${reason.words}」，日子已经过了；没有设结束时间，客户还看得到`
    case 'blanks':
      return `${reason.blanks.length} 处待填：${reason.blanks.join('、')}`
    case 'unused':
      return reason.uses === 0
        ? `上线 ${reason.ageDays} 天，一次也没用上`
        : `${reason.idleDays} 天没用上了，之前一共用过 ${reason.uses} 次`
    case 'related-gone':
      return `相关文章里有 ${reason.ids.length} 篇已经停用或删掉`
    case 'products-gone':
      return reason.all ? '关联的商品都不在售了，没有客户会看到它' : `关联的商品里有 ${reason.ids.length} 件不在售`
    default:
      return assertNever(reason)
  }
}

/** A short name for what is no longer on the list. */
export function titleOf(item: ReviewItem): string {
  if (item.kind === 'weak') return `「${item.weak.title}」常答不好`
  if (item.kind === 'stale') return `「${item.title}」${describeStale(item.reason)}`
  return `${item.label}：「${item.a.words}」和「${item.b.words}」`
}

const sections: Readonly<Record<string, RulesSectionId>> = {
  returnPolicy: 'returns',
  shipping: 'shipping',
  priceProtection: 'protection',
  service: 'service',
  coupons: 'coupons',
  promotions: 'promotions',
}

/** Where a statement is written: its article, or the page of its rule. */
export function toPlace({ place }: FindingSide): Route {
  if (place.kind === 'article') return { page: 'knowledge', id: place.articleId }
  const section = sections[place.path.split(/[.[]/)[0] ?? '']
  return section === undefined ? { page: 'settings', id: null } : { page: 'rules', id: toPlaceId(section, null) }
}

/** 「退货运费谁出」 or 规则「退货期」. */
export function nameOfPlace({ place }: FindingSide): string {
  return place.kind === 'article' ? `「${place.title}」` : `规则「${place.label}」`
}

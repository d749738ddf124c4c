import { assertNever } from '../../../../shared/lib/assert.ts'
import type {
  ChangedArticle,
  DeskReport,
  FirstThing,
  TopicWeek,
  WeekFigures,
} from '../../../../shared/protocol/desk-report.ts'
import type { Route } from '../../route.ts'
import { describeEnd } from '../../rules/beijing-time.ts'
import { intentNames } from '../../texts/intent-names.data.ts'
import { describeWeak } from '../review/describe-item.ts'
import { describePercent } from '../unanswered/describe-coverage.ts'
import { unansweredAddress } from '../unanswered/unanswered-address.ts'

/** One measure of the week: its value, how it moved, and what it counts. Null value: not counted then. */
export interface Figure {
  name: string
  value: string | null
  change: string | null
  /** Which way is better, for the colour beside the sign. */
  better: 'more' | 'less' | 'neither'
  definition: string
}

const counted: readonly { key: keyof WeekFigures; name: string; better: Figure['better']; definition: string }[] = [
  { key: 'asked', name: '客户问了', better: 'neither', definition: 'AI 接待时收到的问题，闲聊不算' },
  { key: 'answered', name: '知识答上', better: 'more', definition: '用文章回答的' },
  { key: 'byFlow', name: '查询答上', better: 'neither', definition: '查订单、库存、规则回答的' },
  { key: 'askedAgain', name: '答完又问', better: 'less', definition: '文章答完，10 分钟内否定或又问同一件' },
  { key: 'handedOff', name: '转人工', better: 'less', definition: '这周转到人工的次数' },
  { key: 'unanswered', name: '没答上', better: 'less', definition: '没有文章也查不到的' },
]

/** The measures in their fixed order; coverage stands first. */
export function listFigures({ week, before, coverageChange }: DeskReport): Figure[] {
  const coverage: Figure = {
    name: '覆盖率',
    value: week.coverage === null ? null : describePercent(week.coverage),
    change: coverageChange === null ? null : describeSigned(Math.round(coverageChange * 1000) / 10),
    better: 'more',
    definition: '答上的 ÷ 问到的',
  }
  return [
    coverage,
    ...counted.map(({ key, ...figure }) => {
      const [now, then] = [week[key], before[key]]
      // Nobody asked then, or nobody counted yet: there is nothing to compare with.
      const change = now === null || then === null || before.asked === 0 ? null : describeSigned(now - then)
      return { ...figure, value: now === null ? null : now.toLocaleString('zh-CN'), change }
    }),
  ]
}

/** +1.2, −8, 持平. */
export function describeSigned(change: number): string {
  if (change === 0) return '持平'
  return `${change > 0 ? '+' : '−'}${Math.abs(change).toLocaleString('zh-CN')}`
}

/** 11 月 16 日 – 22 日. */
export function describeSpan({ from, to }: { from: string; to: string }): string {
  const [, month, day] = from.split('-').map(Number)
  const [, lastMonth, lastDay] = to.split('-').map(Number)
  return `${month} 月 ${day} 日 – ${month === lastMonth ? '' : `${lastMonth} 月 `}${lastDay} 日`
}

/** What to do, in words, and where. */
export function describeFirst(thing: FirstThing): { text: string; way: string; to: Route } {
  switch (thing.kind) {
    case 'write':
      return {
        text: `「${thing.text}」这类问题 ${thing.count} 次没答上，写一篇答案`,
        way: '写答案',
        to: { page: 'knowledge', id: unansweredAddress },
      }
    case 'mend':
      return { text: `「${thing.title}」有 ${thing.count} 次没答好，改改它的答案`, way: '去改', to: articleOf(thing) }
    case 'choose':
      return { text: `「${thing.title}」${thing.text}`, way: '去选', to: articleOf(thing) }
    case 'renew':
      return {
        text: `「${thing.title}」到 ${describeEnd(thing.at)} 结束，续期或停用`,
        way: '去看',
        to: articleOf(thing),
      }
    default:
      return assertNever(thing)
  }
}

function articleOf({ articleId }: { articleId: string }): Route {
  return { page: 'knowledge', id: articleId }
}

/** 新写 3 篇，改过 8 篇. */
export function describeChanged({ added, changed }: Pick<DeskReport, 'added' | 'changed'>): string {
  if (added + changed === 0) return '这周没有文章上线或改过'
  return [...(added > 0 ? [`新写 ${added} 篇`] : []), ...(changed > 0 ? [`改过 ${changed} 篇`] : [])].join('，')
}

/** A topic's name and counts for text. */
export function describeTopic({ topic, asked, unanswered, handedOff, askedBefore }: TopicWeek): string {
  const change = askedBefore === null ? '' : `（比上周 ${describeSigned(asked - askedBefore)}）`
  return `${intentNames[topic]}：问 ${asked}${change}，没答上 ${unanswered}，转人工 ${handedOff}`
}

/** The whole report as plain text, for a chat or a mail. */
export function toText(report: DeskReport): string {
  const { topics, groups, weak, articles, variants, first } = report
  const figures = listFigures(report).map(({ name, value, change }) =>
    value === null ? `${name}：还没有记` : `${name}：${value}${change === null ? '' : `（比上周 ${change}）`}`,
  )
  return [
    `知识周报 ${describeSpan(report)}`,
    ...figures,
    ...part(
      '先做什么',
      first.map(describeFirst).map(({ text }, at) => `${at + 1}. ${text}`),
    ),
    ...part('问得最多的', topics.map(describeTopic)),
    ...part(
      '没答上的',
      groups.map(({ text, count }) => `${text}：${count} 次`),
    ),
    ...part(
      '常答不好的',
      weak.map((one) => `${one.title}：${describeWeak(one)}`),
    ),
    ...part(describeChanged(report), articles.map(describeArticle)),
    ...part(
      'A/B 比较',
      variants.map(({ title, text }) => `${title}：${text}`),
    ),
  ].join('\n')
}

function describeArticle({ title, change }: ChangedArticle): string {
  return `${change === 'added' ? '新写' : '改过'}：${title}`
}

function part(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

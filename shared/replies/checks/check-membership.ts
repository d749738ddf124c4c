import { formatDay, formatEnd, formatMoment } from '../../domain/calendar.ts'
import { describeMember, type MemberStatus } from '../../domain/membership/describe-member.ts'
import { formatMinor } from '../../domain/money.ts'
import { pointsWorth } from '../../domain/promotions/benefits/points-off.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { bare, type Check, type CheckContext, type CheckResult, type LineValues } from './check.ts'

const asksExpiring = /过期|到期|清零|失效|作废/
const asksLevel =
  /等级|级别|[几什么啥]级|什么会员|哪[个种]?会员|什么卡|权益|特权|福利|待遇|还?差多少|差多[少远]|升级|升到|下一级|升[金银]/
const asksOwn =
  /我|咱|本人|查.*(?:积分|等级|会员)|多少积分|几多积分|积分.*(?:多少|余额|还有|还剩)|剩.*积分|还?差多[少远]/
/** What a rule is, for everybody: 积分怎么用, 积分能抵钱吗. */
const asksRule = /怎么[用来获得抵攒]|如何|规则|能不能|可以|抵|有什么用|换什么|给积分|送积分|能.*[吗么]|多少钱/

/** Points, level and what is missing to the next, of who is logged in, as of now; levels of the shop for anybody. */
export const checkMembership: Check<'membership'> = (context) => {
  const { text, input, sources } = context
  const { levels } = serviceRulesOf(sources.catalogue)
  const named = levels.find(({ name }) => text.includes(name) && /权益|福利|待遇|特权|好处|有什么/.test(text))
  if (named !== undefined && !/我/.test(text)) return tellLevel(context, named)
  const worth = tellWorth(context)
  if (worth !== null) return worth
  if (namesOtherLogin(context)) return bare(context, 'other-login')
  const asksDay = input.member !== null && asksExpiring.test(text) && /什么时候|啥时候|哪天|几号|多少|快/.test(text)
  if (!asksDay && (!asksOwn.test(text) || asksRule.test(text))) return bare(context, 'general')
  if (input.member === null) return bare(context, 'needs-login')
  const status = describeMember(input.member, levels, input.now)
  const found = { facts: toFacts(status, input.now), values: toValues(status, input.now) }
  if (asksExpiring.test(text))
    return { ...bare(context, status.expiring?.[0] === undefined ? 'none-expiring' : 'expiring'), ...found }
  return { ...bare(context, asksLevel.test(text) ? 'level' : 'known'), ...found }
}

const asksWorth = /[抵当顶值换].{0,6}(?:多少|几块|几元|几钱)|(?:多少|几块)钱/

/** 860 积分能抵多少钱: what a number of points takes off by the shop's rule. */
function tellWorth({ text, input, slots, sources }: CheckContext): CheckResult<'membership'> | null {
  const rules = serviceRulesOf(sources.catalogue).points
  const said = /(\d{2,7})\s*个?积分/.exec(text)?.[1]
  if (rules === null || said === undefined || !asksWorth.test(text)) return null
  const points = Number(said)
  const worth = formatMinor(pointsWorth(rules, points), 'sentence')
  const own = input.member === null ? null : `现在有 ${input.member.points} 积分`
  const { pointsPerYuan, minPoints } = rules
  const share = Number(rules.maxPayPercent.toFixed(2))
  return {
    outcome: 'worth',
    slots,
    facts: [
      {
        name: 'points.rule',
        value: [String(pointsPerYuan), `${share}%`],
        source: '积分规则',
        at: input.now.toISOString(),
      },
    ],
    values: { points, worth, perYuan: pointsPerYuan, share, least: minPoints > 0 ? minPoints : null, own },
  }
}

/** 查下 139… 这个号的积分: nobody's account but one's own. */
function namesOtherLogin({ merged, input }: CheckContext): boolean {
  const { phone } = merged.slots
  return phone !== undefined && phone !== input.member?.phone
}

type Level = ReturnType<typeof serviceRulesOf>['levels'][number]

/** What a level is and gives, whoever asks. */
function tellLevel(context: CheckContext, { name, fromSpentMinor, benefits }: Level): CheckResult<'membership'> {
  const source = '店铺会员规则'
  return {
    ...bare(context, 'benefits'),
    facts: [
      { name: 'level.benefits', value: benefits, source, at: null },
      { name: 'level.fromSpentMinor', value: fromSpentMinor, source, at: null },
    ],
    values: {
      level: name,
      benefits: benefits.join('、'),
      from: fromSpentMinor === 0 ? null : formatMinor(fromSpentMinor, 'sentence'),
    },
  }
}

function toValues(status: MemberStatus, now: Date): LineValues {
  const { level, points, expiring, benefits, levelUntil, next, isTop } = status
  return {
    at: formatMoment(now, new Date(now.getTime() - dayMs)),
    level,
    points,
    expiring: expiring === null || expiring.length === 0 ? null : speakExpiring(expiring, now),
    benefits: benefits.length === 0 ? null : benefits.join('、'),
    until: levelUntil === null ? null : formatDay(new Date(Date.parse(levelUntil) - 1000), now),
    next: next?.name,
    short: next === null ? null : formatMinor(next.shortOfMinor, 'sentence'),
    more: next === null ? null : next.benefits.join('、'),
    top: isTop ? '已经是最高一级' : null,
  }
}

const dayMs = 86_400_000

/** 480 积分在 12 月 11 日 24:00 到期；… — a list by its mark, so that other languages read each part by itself. */
function speakExpiring(parts: NonNullable<MemberStatus['expiring']>, now: Date): string {
  return parts.map(({ points, at }) => `${points} 积分在 ${formatEnd(new Date(at), now)} 到期`).join('；')
}

function toFacts(status: MemberStatus, now: Date): Fact[] {
  const rows: [string, Fact['value']][] = [
    ['points.balance', status.points],
    ['points.expiring', status.expiring?.map(({ points, at }) => `${points} ${formatEnd(new Date(at), now)}`) ?? null],
    ['member.level', status.level],
    ['member.benefits', status.benefits],
    ['member.levelUntil', status.levelUntil],
    ['member.next', status.next?.name ?? null],
    ['member.shortOfMinor', status.next?.shortOfMinor ?? null],
  ]
  return rows.map(([name, value]) => ({ name, value, source: '会员资料', at: now.toISOString() }))
}

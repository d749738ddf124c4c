import { bare, type Check } from './check.ts'

const asksOwn = /我.*(?:多少|几级|什么|啥|查|剩|级别|等级)|多少积分|积分.*(?:多少|余额|还有)|查.*积分|还剩/
const asksRule = /怎么|规则|能不能|可以|过期|清零|抵|有什么用|权益|升/

/** Level and points of the member who is logged in; rules are left to the articles. */
export const checkMembership: Check<'membership'> = (context) => {
  const { member, now } = context.input
  if (member === null || !asksOwn.test(context.text) || asksRule.test(context.text)) return bare(context, 'general')
  const at = now.toISOString()
  return {
    ...bare(context, 'known'),
    facts: [
      { name: 'points.balance', value: member.points, source: '会员资料', at },
      { name: 'member.level', value: member.level, source: '会员资料', at },
    ],
    values: { level: member.level, points: member.points },
  }
}

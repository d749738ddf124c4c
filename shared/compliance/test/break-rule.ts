import type { ComplianceRule, Near } from '../rule.ts'

/** One way to break a rule: what was done to it, and what is left of it; null where it is gone. */
export type BrokenRule = { name: string; rule: ComplianceRule | null }

/** Every way to take one thing out of a rule: itself, a condition, an exception, one class of an exception, a platform. */
export function breakRule(rule: ComplianceRule): BrokenRule[] {
  const conditions = rule.with ?? []
  const exceptions = rule.unless ?? []
  return [
    { name: `${rule.id} gone`, rule: null },
    ...conditions.map((near, at) => ({
      name: `${rule.id} without needing ${near.any}`,
      rule: { ...rule, with: conditions.toSpliced(at, 1) },
    })),
    ...exceptions.flatMap((near, at) =>
      breakException(near).map(({ name, left }) => ({
        name: `${rule.id} without sparing ${name}`,
        rule: { ...rule, unless: exceptions.toSpliced(at, 1, ...left) },
      })),
    ),
    ...(rule.exceptOn ?? []).map((platform) => {
      const { exceptOn, ...everywhere } = rule
      return { name: `${rule.id} on ${platform}`, rule: everywhere }
    }),
  ]
}

type Broken = { name: string; left: (Near | readonly Near[])[] }

/** An exception of several classes loses one; one of several conditions loses one of those. */
function breakException(near: Near | readonly Near[]): Broken[] {
  if (!('any' in near))
    return near.length < 2
      ? [{ name: 'all', left: [] }]
      : [
          { name: near.map(({ any }) => any).join(' with '), left: [] },
          ...near.map((one, at) => ({ name: `only with ${one.any}`, left: [near.toSpliced(at, 1)] })),
        ]
  const classes = near.any.split(' ')
  if (classes.length === 1) return [{ name: near.any, left: [] }]
  return classes.map((name, at) => ({ name, left: [{ ...near, any: classes.toSpliced(at, 1).join(' ') }] }))
}

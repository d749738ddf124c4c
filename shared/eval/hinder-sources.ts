import type { LookupFailure, TurnSources } from '../replies/turn.ts'

/** What goes wrong with the shop's sources in a turn of a script. */
export const hindrances = ['device', 'down', 'acts-down', 'locked', 'no-orders'] as const
export type Hindrance = (typeof hindrances)[number]

/**
 * Turn sources as they are while something is wrong: `device` without a network, `down` a shop's system that does not
 * answer, `acts-down` one that reads but cannot write, `locked` too many wrong digits, `no-orders` an empty login.
 */
export function hinderSources(sources: TurnSources, hindrance: Hindrance): TurnSources {
  switch (hindrance) {
    case 'device':
      return failing(sources, 'offline')
    case 'down':
      return failing(sources, 'unavailable')
    case 'acts-down':
      return { ...sources, act: async () => ({ status: 'failed', reason: 'unavailable' }) }
    case 'locked':
      return { ...sources, lookUpOrder: async () => ({ ok: false, reason: 'locked' }) }
    case 'no-orders':
      return { ...sources, lookUpOrders: async () => ({ ok: true, value: [] }) }
  }
}

function failing(sources: TurnSources, reason: LookupFailure & ('offline' | 'unavailable')): TurnSources {
  const fail = async () => ({ ok: false as const, reason })
  return {
    ...sources,
    lookUpOrder: fail,
    lookUpOrders: fail,
    lookUpCoupons: fail,
    lookUpTickets: fail,
    act: async () => ({ status: 'failed', reason }),
  }
}

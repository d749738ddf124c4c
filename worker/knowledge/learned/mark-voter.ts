import { createHmac } from 'node:crypto'
import type { Voter } from '../../../shared/knowledge/rerank/voters.ts'
import type { ShopKeys } from '../../auth/shop-keys.ts'

interface Asker {
  member: { id: string } | null
  /** As attempts are counted by. */
  address: string
}

const weekMs = 7 * 24 * 3_600_000

/**
 * Whose a shopper's votes are: the proven login's, else the network's they came from, in this week. A mark is an HMAC with
 * the shop's key, so no address and no login is stored, shops cannot compare them, and a network's mark says nothing of
 * the week before. Where no network is known, as on one's own machine, all without a login are one voter.
 */
export function markVoter(keys: ShopKeys, { member, address }: Asker, now: Date): Voter {
  if (member !== null) return `m.${sign(keys, `login\n${member.id}`)}`
  const week = Math.floor(now.getTime() / weekMs)
  return `w${week}.${sign(keys, `network\n${week}\n${siteOf(address)}`)}`
}

/**
 * An IPv4 address, or the /48 of an IPv6 one: nobody is given more than that for one place, and many are given all of it,
 * which is 65,536 of the /64 that attempts are counted by. What is lost is only votes of neighbours.
 */
function siteOf(address: string): string {
  return address.includes(':') ? address.split(':').slice(0, 3).join(':') : address
}

/** With the first key: a voter must not become another one when the shop's key is renewed. */
function sign({ byVersion }: ShopKeys, text: string): string {
  const key = byVersion.get(Math.min(...byVersion.keys())) ?? new Uint8Array()
  return createHmac('sha256', key).update(`learned-voter\n${text}`, 'utf8').digest('base64url').slice(0, 22)
}

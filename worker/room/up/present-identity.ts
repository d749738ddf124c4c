import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import type { Member } from '../../../shared/protocol/commerce.ts'
import type { UpOf } from '../../../shared/protocol/up.ts'
import { readIdentity } from '../../auth/identity-jwt.ts'
import { maskPhone } from '../../commerce/mask-person.ts'
import { loadShop } from '../../shops/load-shop.ts'
import type { RoomParts } from '../parts.ts'
import { deny, grant, type Verdict, type Wish } from './verdict.ts'

/** Whom an identity token names; the only part of a decision that has to wait for somebody else. */
export async function loadIdentity(
  room: RoomParts,
  up: UpOf<'identity.present'>,
): Promise<Result<Member, 'invalid-identity'>> {
  const shop = await loadShop(room.env, room.shop())
  if (shop === null || shop.identity === null) return refuse('invalid-identity')
  const identity = await readIdentity(shop.identity, shop.id, up.jwt, room.now())
  if (!identity.ok) return identity
  const member = await room.commerce.fetchMember(shop.id, identity.value.memberId)
  if (member === null) return refuse('invalid-identity')
  return ok({ ...member, name: identity.value.name, phone: maskPhone(member.phone) })
}

/** Binds a conversation to a member of the shop. Once bound, nobody else's login is taken here. */
export function presentIdentity(
  { record }: Wish<'identity.present'>,
  identity: Result<Member, 'invalid-identity'> | null,
): Verdict {
  if (identity === null || !identity.ok) return deny('invalid-identity')
  const member = identity.value
  if (record.member !== null && record.member.id !== member.id) return deny('forbidden')
  const after = { ...record, proof: 'identity' as const, member }
  return grant(after, { type: 'identity.accepted', proof: 'identity', shopperName: member.name })
}

import type { Choice, Slots } from '../../dialog/dialog-state.ts'
import { findPlace, type Place } from '../../dialog/find-place.ts'
import { mergeSlots } from '../../dialog/merge-slots.ts'
import { changeWindow } from '../../domain/actions/change-window.ts'
import { findExclusion } from '../../domain/logistics/shipping-fee.ts'
import type { ActionRule } from '../../protocol/action.ts'
import type { Address } from '../../protocol/commerce.ts'
import { actionSettingOf } from '../acts/action-setting-of.ts'
import { formatPlace, refusalValues } from './change-words.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'
import { isWholePlace, settlePlace } from './settle-place.ts'
import { tellNotDelivered } from './tell-not-delivered.ts'

type PartAddress = NonNullable<Slots['address']>
type Missing = 'place' | 'detail' | 'recipient' | 'phone'

/** Which part of the new address is still missing; what it does not say of an own order's address stays as it is. */
export const checkAddressParts: Check<'address-parts'> = async (context) => {
  const known = await knownAddress(context)
  if (!known.ok) return bare(context, known.outcome)
  const said = saidAddress(context.slots)
  if (said === null && known.shut !== null)
    return { ...bare(context, 'shut'), values: refusalValues('change_address', known.shut) }
  if (said === null) return bare(context, 'nothing', without(context.slots, ['address']))
  const place = placeNamed(context, said)
  const exclusion = place === null ? null : findExclusion(context.sources.catalogue.shipping, place.province)
  if (place !== null && exclusion !== null)
    return {
      ...tellNotDelivered<'address-parts'>(context, 'not-delivered', place, exclusion),
      slots: without(context.slots, ['address']),
    }
  const based = onKnown(said, known.address)
  const { address, candidates } = settlePlace(based, [placeSaid(context), placeOf(known.address)])
  const slots: Slots = { ...context.slots, address }
  if (candidates.length > 0) return askWhich(context, slots, candidates)
  const missing = findMissing(address)
  if (missing === null) return bare(context, 'whole', slots)
  return bare(context, missing, without(slots, [missing]))
}

/** What the address was before, as far as this proof may build on it; null: nothing. */
async function knownAddress(
  context: CheckContext,
): Promise<
  { ok: true; address: Address | null; shut: ActionRule | null } | { ok: false; outcome: 'unavailable' | 'offline' }
> {
  const { proof, member } = context.input
  if (context.slots.isDefault === true)
    return { ok: true, address: member?.defaultAddress ?? recipientOf(member), shut: null }
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return { ok: false, outcome: failureOf(found) }
  const window = changeWindow({ ...actionSettingOf(context, found.order), order: found.order })
  const shut = window.kind === 'shut' ? window.because : null
  return { ok: true, address: proof === 'identity' ? found.order.address : null, shut }
}

function recipientOf(member: CheckContext['input']['member']): Address | null {
  if (member === null) return null
  return { province: '', city: '', district: '', detail: '', name: member.name, phone: member.phone }
}

/** The address of the message with the parts that were asked for one by one. */
function saidAddress({ address, detail, recipient, phone }: Slots): PartAddress | null {
  if (address === undefined) return null
  return {
    ...address,
    ...(address.detail === undefined && detail !== undefined ? { detail } : {}),
    ...(address.name === undefined && recipient !== undefined ? { name: recipient } : {}),
    ...(address.phone === undefined && phone !== undefined ? { phone } : {}),
  }
}

/** 收件人改成王敏 keeps the door, 8 栋 the street, a new place only the person. */
function onKnown(said: PartAddress, known: Address | null): PartAddress {
  if (known === null) return said
  const { name, phone } = known
  const isPlaced = said.province !== undefined || said.city !== undefined || said.district !== undefined
  if (isPlaced) return { name, phone, ...said }
  return mergeSlots({ address: known }, { address: said }).address ?? said
}

/** Where the new address lies as far as its words say, also where no list of districts reaches. */
function placeNamed({ text }: CheckContext, { province }: PartAddress): Place | null {
  return province === undefined || province === '' ? findPlace(text) : { name: province, province }
}

function placeSaid({ slots, input }: CheckContext): string | undefined {
  return input.state.flow?.askedFor === 'place' ? slots.place : undefined
}

function placeOf(address: Address | null): string | undefined {
  if (address === null || address.city === '') return undefined
  return address.province === address.city ? address.city : `${address.province}${address.city}`
}

function askWhich(
  context: CheckContext,
  slots: Slots,
  places: { province: string; city: string; district: string }[],
): CheckResult<'address-parts'> {
  const choices = places.slice(0, 6).map(({ province, city, district }): Choice => {
    const name = formatPlace({ province, city, district, detail: '', name: '', phone: '' })
    return { value: name, text: name, label: name }
  })
  const district = slots.address?.district ?? places[0]?.district ?? ''
  return {
    ...bare(context, 'place', without(slots, ['place'])),
    line: 'ask.address-which',
    values: { district },
    choices,
  }
}

function findMissing(address: PartAddress): Missing | null {
  if (!isWholePlace(address)) return 'place'
  if (!address.detail) return 'detail'
  if (!address.name) return 'recipient'
  return address.phone ? null : 'phone'
}

/** A question is only asked for a slot that is empty. */
function without(slots: Slots, names: (keyof Slots)[]): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([name]) => !names.some((one) => one === name)))
}

import type { Slots } from './dialog-state.ts'

type PartAddress = NonNullable<Slots['address']>

/** What was said before with what is said now; a part of an address changes that part and keeps the rest. */
export function mergeSlots(before: Slots, said: Slots): Slots {
  if (before.address === undefined || said.address === undefined) return { ...before, ...said }
  return { ...before, ...said, address: mergeAddress(before.address, said.address) }
}

function mergeAddress(before: PartAddress, said: PartAddress): PartAddress {
  const isElsewhere = (['province', 'city', 'district'] as const).some(
    (part) => said[part] !== undefined && said[part] !== before[part],
  )
  const { name, phone } = before
  const people = { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) }
  if (isElsewhere && said.detail !== undefined) return { ...placeAbove(before, said), ...people, ...said }
  const detail = said.detail === undefined ? {} : { detail: patchDetail(before.detail, said.detail) }
  return { ...before, ...said, ...detail }
}

/** 浦东新区… after an address in 上海 stays there; another city or province says all of its own place. */
function placeAbove(before: PartAddress, said: PartAddress): PartAddress {
  if (said.province !== undefined || said.city !== undefined) return {}
  const { province, city } = before
  return { ...(province === undefined ? {} : { province }), ...(city === undefined ? {} : { city }) }
}

const unit = /([\dA-Za-z一二三四五六七八九十]+)(号楼|栋|幢|座|单元|层|楼|室|号)/gu

/** 3 单元 602 and 3 单元 602 室 are the same door. */
function withRoom(detail: string): string {
  return detail.replace(/((?:单元|栋|幢|座|号楼)\s*\d{3,4})(?!\d|\s*[室号])/gu, '$1室')
}

/** 8 栋 said of 青山路 12 号 3 栋 501 室 changes the building alone. */
function patchDetail(before: string | undefined, saidDoor: string): string {
  const said = withRoom(saidDoor)
  const parts = [...said.matchAll(unit)]
  const isOnlyUnits = parts.length > 0 && said.replace(unit, '').trim() === ''
  if (before === undefined || !isOnlyUnits) return saidDoor
  let patched = /室/.test(said) ? withRoom(before) : before
  for (const [whole, , kind] of parts) {
    const at = new RegExp(`[\\dA-Za-z一二三四五六七八九十]+\\s*${kind}`, 'u')
    if (!at.test(patched)) return saidDoor
    patched = patched.replace(at, whole)
  }
  return patched
}

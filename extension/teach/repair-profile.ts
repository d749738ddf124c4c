import type { ConsoleProfile, SlotName } from '../consoles/console-profile.ts'
import { findSlot } from '../consoles/find-slot.ts'
import { tryProfile } from './try-profile.ts'

/**
 * Keeps as much of the product's own profile as still works on the page: orders, clocks and names of robots are in no
 * pick. Where what comes out does not read the page, what was taught stands alone.
 */
export function repairProfile(own: ConsoleProfile | null, taught: ConsoleProfile): ConsoleProfile {
  if (!own || own.needs.length === 0) return taught
  const slots = { ...own.slots }
  for (const slot of Object.keys(slots) as SlotName[])
    if (!findSlot(document, own.slots[slot])) slots[slot] = [...taught.slots[slot], ...own.slots[slot]].slice(0, 8)
  const page = { id: taught.id, version: taught.version, hosts: taught.hosts, frames: taught.frames }
  const patched = { ...own, ...page, slots }
  if (tryProfile(patched).isSound) return patched
  const { channel, name, orders, clocks, idleTexts, settleMs } = own
  return { ...taught, channel, name, orders, clocks, idleTexts, settleMs }
}

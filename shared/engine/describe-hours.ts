import type { ShopSettings } from '../protocol/shop.ts'
import type { ShopCard } from './shop-card.ts'

/** What a shopper sees of the shop itself. */
export function toShopCard(settings: ShopSettings, now: number): ShopCard {
  const { persona, hours, widgetModel } = settings
  return {
    name: persona.shopName,
    assistantName: persona.assistantName,
    greeting: persona.greeting,
    hoursLabel: toHoursLabel(hours),
    openNow: isOpen(hours, now),
    ...(widgetModel === true && { allowsModel: true }),
  }
}

/** 9:00–12:00、13:30–21:00; empty when no hours are set. */
export function toHoursLabel({ intervals }: ShopSettings['hours']): string {
  return intervals.map(({ fromMinute, toMinute }) => `${toTime(fromMinute)}–${toTime(toMinute)}`).join('、')
}

/** Whether the shop's clock is inside one of its intervals; one that ends before it starts runs past midnight. */
export function isOpen({ utcOffsetMinutes, intervals }: ShopSettings['hours'], now: number): boolean {
  const minute = (((Math.floor(now / 60_000) + utcOffsetMinutes) % 1440) + 1440) % 1440
  return intervals.some(({ fromMinute, toMinute }) =>
    fromMinute <= toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute,
  )
}

function toTime(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

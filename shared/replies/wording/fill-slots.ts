import { slotPattern } from './wording-slots.ts'

/** A wording with its slots filled; of `{n|# day|# days}` the form for one or the one for all else. */
export function fillSlots(wording: string, textOf: (name: string) => string): string {
  return wording.replace(slotPattern, (_, name: string, one?: string, other?: string) => {
    const value = textOf(name)
    if (one === undefined || other === undefined) return value
    return (value === '1' ? one : other).replace('#', value)
  })
}

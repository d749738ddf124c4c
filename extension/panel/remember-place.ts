import * as v from 'valibot'
import { browser } from 'wxt/browser'

const placeSchema = v.object({ minimised: v.boolean() })
type Place = v.InferOutput<typeof placeSchema>

let kept = ''

/** How the overlay was left on this console. */
export async function loadPlace(consoleId: string): Promise<Place> {
  const key = keyOf(consoleId)
  const place = v.safeParse(placeSchema, (await browser.storage.local.get(key))[key])
  return place.success ? place.output : { minimised: false }
}

/** Keeps it, writing only when it changed. */
export async function keepPlace(consoleId: string, place: Place): Promise<void> {
  const text = JSON.stringify(place)
  if (text === kept) return
  kept = text
  await browser.storage.local.set({ [keyOf(consoleId)]: place })
}

function keyOf(consoleId: string): string {
  return `place:${consoleId}`
}

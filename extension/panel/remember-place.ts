import * as v from 'valibot'
import { browser } from 'wxt/browser'

const px = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000))

/** Measured from the window's right edge, where the overlay docks: a wider window keeps it docked. */
const chosenSchema = v.object({ right: px, top: px, width: px, height: px })
export type ChosenPlace = v.InferOutput<typeof chosenSchema>

const placeSchema = v.object({
  minimised: v.boolean(),
  /** Null until the person moved or sized it. */
  chosen: v.optional(v.nullable(chosenSchema), null),
  /** Where the minimised tab stands, from the top; null until it was moved. */
  tabTop: v.optional(v.nullable(px), null),
})
export type KeptPlace = v.InferOutput<typeof placeSchema>

const nowhere: KeptPlace = { minimised: false, chosen: null, tabTop: null }

let kept = ''

/** How the overlay was left on this console. */
export async function loadPlace(consoleId: string): Promise<KeptPlace> {
  const key = keyOf(consoleId)
  const place = v.safeParse(placeSchema, (await browser.storage.local.get(key))[key])
  return place.success ? place.output : nowhere
}

/** Keeps it, writing only when it changed. */
export async function keepPlace(consoleId: string, place: KeptPlace): Promise<void> {
  const text = JSON.stringify([consoleId, place])
  if (text === kept) return
  kept = text
  await browser.storage.local.set({ [keyOf(consoleId)]: place })
}

function keyOf(consoleId: string): string {
  return `place:${consoleId}`
}

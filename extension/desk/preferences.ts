import { effect, signal } from '@preact/signals'
import * as v from 'valibot'

const preferencesSchema = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  /** J, K, E, Y, U, digits and ? outside fields. */
  letterKeys: v.boolean(),
  sound: v.boolean(),
})
/** What one person set on this device. */
export type Preferences = v.InferOutput<typeof preferencesSchema>

const place = 'kefu-desk-preferences'
const initial: Preferences = { theme: 'system', letterKeys: true, sound: false }

export const preferences = signal<Preferences>(readPreferences())

/** Keeps the choice and shows the theme on the document. Returns the end of it. */
export function applyPreferences(): () => void {
  return effect(() => {
    const { theme } = preferences.value
    if (theme === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.dataset.theme = theme
    try {
      localStorage.setItem(place, JSON.stringify(preferences.value))
    } catch {
      // Storage is denied: the choice holds until this page is closed.
    }
  })
}

function readPreferences(): Preferences {
  try {
    const parsed = v.safeParse(preferencesSchema, JSON.parse(localStorage.getItem(place) ?? 'null'))
    return parsed.success ? parsed.output : initial
  } catch {
    return initial // denied or hand-edited storage
  }
}

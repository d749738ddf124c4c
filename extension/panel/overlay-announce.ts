import { signal } from '@preact/signals'

/** What a screen reader is told once, beside what happens on the screen. */
export const announced = signal('')

/** Says it once; the same words again are not said again until others were. */
export function announce(words: string): void {
  announced.value = words
}

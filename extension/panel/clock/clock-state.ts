import { computed, signal } from '@preact/signals'
import { type ClockRun, toClockFace } from './clock-face.ts'

/** The platform's clock for the open conversation; null where the page shows none. */
export const clockRun = signal<ClockRun | null>(null)

/** The moment that clock and ages on the screen are drawn for; it stands still while nobody looks. */
export const shownAt = signal(0)

/** What the clock shows now. */
export const clockFace = computed(() => clockRun.value && toClockFace(clockRun.value, shownAt.value))

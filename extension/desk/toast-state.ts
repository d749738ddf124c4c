import { signal } from '@preact/signals'

/** One thing that just happened, with the way back where there is one. */
export interface Toast {
  text: string
  action?: { label: string; run: () => void }
}

const shownForMs = 8000

/** One toast at a time; it goes by itself. */
export function createToast() {
  const shown = signal<Toast | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    shown,
    show(toast: Toast) {
      clearTimeout(timer)
      shown.value = toast
      timer = setTimeout(() => {
        shown.value = null
      }, shownForMs)
    },
    hide() {
      clearTimeout(timer)
      shown.value = null
    },
  }
}

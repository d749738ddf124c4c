import * as v from 'valibot'
import { type ToLoader, type ToWidget, toWidgetSchema } from '../../shared/protocol/embed.ts'

/** The way to the loader on the shop page. */
export interface HostLink {
  /** False when the chat was opened as a page of its own: nobody listens, and it is always open. */
  isEmbedded: boolean
  post(message: ToLoader): void
  listen(listener: (message: ToWidget) => void): void
}

/**
 * Speaks only with the window that holds us, and only at the origin it named when it made the iframe. Which origins
 * may do so is decided by the edge, in `frame-ancestors`.
 */
export function createHostLink(parentOrigin: string | null): HostLink {
  const isEmbedded = window.parent !== window && parentOrigin !== null
  return {
    isEmbedded,
    post(message) {
      if (isEmbedded) window.parent.postMessage(message, parentOrigin)
    },
    listen(listener) {
      window.addEventListener('message', (event) => {
        if (!isEmbedded || event.source !== window.parent || event.origin !== parentOrigin) return
        const parsed = v.safeParse(toWidgetSchema, event.data)
        if (parsed.success) listener(parsed.output)
      })
    },
  }
}

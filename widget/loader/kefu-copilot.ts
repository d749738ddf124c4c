/** The one global on a shop page. Before the script has come, the page's own stub queues calls in `q`. */
export interface KefuCopilot {
  (...call: unknown[]): unknown
  q?: Iterable<unknown>[]
  loaded?: boolean
}

declare global {
  interface Window {
    KefuCopilot?: KefuCopilot
  }
}

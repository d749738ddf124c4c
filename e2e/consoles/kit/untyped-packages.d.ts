/** What the replicas use of packages that come without types. */
declare module 'react' {
  export type ReactNode = object | string | number | null
  export function createElement(
    type: string | (() => ReactNode),
    props?: object | null,
    ...children: ReactNode[]
  ): ReactNode
  export function useState<T>(initial: T): [T, (next: T | ((now: T) => T)) => void]
  export function useEffect(run: () => (() => void) | undefined, when: readonly unknown[]): void
}
declare module 'react-dom/client' {
  import type { ReactNode } from 'react'
  export function createRoot(place: Element): { render(node: ReactNode): void }
}
declare module 'pell' {
  interface Settings {
    element: HTMLElement
    onChange(html: string): void
    actions?: string[]
    classes?: { content?: string; actionbar?: string }
  }
  export function init(settings: Settings): HTMLElement & { content: HTMLElement }
}

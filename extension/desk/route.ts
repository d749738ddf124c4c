import { signal } from '@preact/signals'

export const pageNames = ['inbox', 'tickets', 'knowledge', 'understanding', 'rules', 'sources', 'settings'] as const
export type PageName = (typeof pageNames)[number]

/** Which page is shown, and the conversation or article open on it. */
export interface Route {
  page: PageName
  id: string | null
}

/** `#/inbox/c0-…` → inbox and that conversation. Anything else is the inbox. */
export function parseHash(hash: string): Route {
  const [name, id] = hash.replace(/^#\/?/, '').split('/')
  const page = pageNames.find((known) => known === name) ?? 'inbox'
  return { page, id: id ? decodeId(id) : null }
}

/** The address of a page inside this document. */
export function toHash({ page, id }: Route): string {
  return id === null ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`
}

/** The route as a signal; the address bar is where it lives, so that a reload and the back button keep the place. */
export function createRoute() {
  const route = signal(parseHash(location.hash))
  const read = () => {
    route.value = parseHash(location.hash)
  }
  return {
    route,
    go(to: Route) {
      location.hash = toHash(to)
      route.value = to
    },
    watch() {
      addEventListener('hashchange', read)
      return () => removeEventListener('hashchange', read)
    },
  }
}

function decodeId(id: string): string | null {
  try {
    return decodeURIComponent(id)
  } catch {
    return null // a hand-written address with a broken escape: show the page without a record
  }
}

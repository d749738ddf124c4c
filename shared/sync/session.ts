import { type VisitorSession, visitorSessionSchema } from '../protocol/http.ts'
import { type Fetch, fetchJson, type HttpResult } from './http.ts'

/** Everything a visitor's session needs from outside. */
export interface SessionDeps {
  fetch: Fetch
  edge: string
  shop: string
  /** The edge's time in milliseconds. */
  now(): number
  noticeEdgeTime(instant: string): void
  loadSession(): Promise<VisitorSession | null>
  saveSession(session: VisitorSession): Promise<void>
  /** A first session, or a new one because the old was revoked: unsent things move over before it is saved. */
  moveUnsent(from: VisitorSession | null, to: VisitorSession): Promise<void>
}

/** Gives the session of this visitor, making or renewing it when needed. */
export interface VisitorSessions {
  fetchSession(): Promise<HttpResult<VisitorSession>>
  /** The session of this login's own conversation; `spoken`: what was said here before is kept. */
  joinLogin(identity: string, spoken: boolean): Promise<HttpResult<VisitorSession>>
  /** The edge refused the access token although it looked fresh. */
  distrust(): void
}

/** A ticket is asked for at once, so a minute of life left is enough. */
const spareMs = 60_000

/** Two callers at the same moment share one exchange: a refresh token works only once. */
export function createVisitorSessions(deps: SessionDeps): VisitorSessions {
  let running: Promise<HttpResult<VisitorSession>> | null = null
  let isDistrusted = false
  const exchange = async (stored: VisitorSession | null, login?: Login) => {
    const result = await renewOrCreate(deps, stored, login)
    if (result.ok) isDistrusted = false
    return result
  }
  const settle = async () => {
    const stored = await deps.loadSession()
    if (stored && !isDistrusted && isFresh(stored, deps.now())) return { ok: true, value: stored } as const
    return exchange(stored)
  }
  const run = (work: () => Promise<HttpResult<VisitorSession>>) => {
    const own = work().finally(() => {
      if (running === own) running = null
    })
    running = own
    return own
  }
  return {
    fetchSession: () => running ?? run(settle),
    joinLogin(identity, spoken) {
      const before = running
      return run(async () => {
        await before
        return exchange(await deps.loadSession(), { identity, spoken })
      })
    },
    distrust() {
      isDistrusted = true
    },
  }
}

function isFresh(session: VisitorSession, now: number): boolean {
  return Date.parse(session.accessExpiresAt) - now > spareMs
}

interface Login {
  identity: string
  spoken: boolean
}

async function renewOrCreate(
  deps: SessionDeps,
  stored: VisitorSession | null,
  login?: Login,
): Promise<HttpResult<VisitorSession>> {
  const renewed = await fetchSession(deps, { refreshToken: stored?.refreshToken, ...login })
  const isRevoked = !renewed.ok && renewed.reason.kind === 'refused' && renewed.reason.status === 401
  const result = stored && isRevoked ? await fetchSession(deps, { ...login }) : renewed
  if (!result.ok) return result
  deps.noticeEdgeTime(result.value.now)
  if (stored?.conversationId !== result.value.conversationId) await deps.moveUnsent(stored, result.value)
  await deps.saveSession(result.value)
  return result
}

function fetchSession(
  deps: SessionDeps,
  body: { refreshToken?: string | undefined } & Partial<Login>,
): Promise<HttpResult<VisitorSession>> {
  return fetchJson(deps.fetch, {
    url: `${deps.edge}/api/shops/${deps.shop}/sessions`,
    method: 'POST',
    body,
    schema: visitorSessionSchema,
  })
}

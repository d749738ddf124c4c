import * as v from 'valibot'
import type { ConversationSummary } from '../protocol/conversation.ts'
import { type DeskDown, deskDownSchema } from '../protocol/desk.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import { protocolVersion } from '../protocol/version.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import type { HttpResult } from '../sync/http.ts'
import { connectLiveSocket, type LinkState, type LiveSocket } from '../sync/live-socket.ts'
import type { EngineEnvironment } from './environment.ts'

export interface DeskLinkDeps {
  env: Pick<EngineEnvironment, 'openSocket' | 'setTimer' | 'random'>
  clock: EdgeClock
  fetchUrl(): Promise<HttpResult<string>>
  onChange(): void
  onRevision(revision: number): void
  onRefused(error: ErrorBody): void
}

/** The desk's own socket: the list of conversations, kept as the edge tells it. */
export class DeskLink {
  readonly #deps: DeskLinkDeps
  readonly #socket: LiveSocket
  #rows = new Map<string, ConversationSummary>()
  #state: LinkState = 'connecting'

  constructor(deps: DeskLinkDeps) {
    this.#deps = deps
    const { env, fetchUrl } = deps
    this.#socket = connectLiveSocket(
      { fetchUrl, openSocket: env.openSocket, setTimer: env.setTimer, random: env.random },
      {
        onOpen: () => this.#socket.send(JSON.stringify({ type: 'desk.resume', protocol: protocolVersion })),
        onText: (text) => this.#hear(text),
        onState: (state) => {
          this.#state = state
          deps.onChange()
        },
      },
    )
  }

  get state(): LinkState {
    return this.#state
  }

  /** The last spoken first; a screen sorts them by its own rules. */
  get inbox(): ConversationSummary[] {
    return [...this.#rows.values()].sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1))
  }

  noticeNetwork(online: boolean): void {
    this.#socket.noticeNetwork(online)
  }

  close(): void {
    this.#socket.close()
  }

  #hear(text: string): void {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), deskDownSchema), text)
    // A newer edge says things this version does not know.
    if (!parsed.success) return
    this.#receive(parsed.output)
    this.#deps.onChange()
  }

  #receive(down: DeskDown): void {
    const { clock, onRevision, onRefused } = this.#deps
    switch (down.type) {
      case 'desk.resumed':
        clock.noticeEdgeTime(down.now)
        this.#rows = new Map(down.conversations.map((row) => [row.id, row]))
        this.#socket.markReady()
        onRevision(down.revision)
        break
      case 'conversation.changed':
        this.#rows.set(down.summary.id, down.summary)
        break
      case 'conversation.removed':
        this.#rows.delete(down.id)
        break
      case 'knowledge.changed':
        onRevision(down.revision)
        break
      case 'request.refused':
        onRefused(down.error)
        break
    }
  }
}

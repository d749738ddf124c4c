import { signal } from '@preact/signals'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { ArticleProposal, ChatRole } from '../../../../shared/protocol/article-proposal.ts'
import type { DeskClient } from '../../client.ts'
import { findLike } from '../../inbox/keep-answer-like.ts'
import { openChosenFile } from '../../sources/open-chosen-file.ts'
import type { ChatTable, OpenChatFile, ProposalsState, ShownProposal, Taken } from './proposals-state.ts'
import { toImport } from './to-import.ts'

interface ProposalsOptions {
  engine: Pick<
    SellerEngine,
    'openChatFile' | 'readChatFile' | 'listChatProposals' | 'closeChatFile' | 'tryArticle' | 'findSameQuestions'
  >
  client: Pick<DeskClient, 'importArticles' | 'undoArticleImport' | 'fetchOwnProposals'>
  loadShop: () => Promise<{ articles: readonly Article[] }>
  onChanged: () => Promise<unknown>
}

/** One chat export: its sides, what it suggests, and what a person takes of that as drafts. */
export class ProposalsStore {
  readonly state = signal<ProposalsState>({ kind: 'idle' })
  readonly #options: ProposalsOptions
  /** Grows with everything that makes an answer on its way stale. */
  #turn = 0

  constructor(options: ProposalsOptions) {
    this.#options = options
  }

  async open(chosen: File): Promise<void> {
    this.reset()
    const turn = this.#turn
    const { name } = chosen
    const { engine } = this.#options
    this.state.value = { kind: 'opening', name }
    const opened = await openChosenFile(chosen, {
      open: (url) => engine.openChatFile(url),
      close: (file) => engine.closeChatFile(file),
      isStale: () => turn !== this.#turn,
    })
    if (opened === null) return
    if (!opened.ok) this.state.value = { kind: 'refused', name, fault: opened.reason }
    else {
      const { file, format, head, headerRow, columns } = opened.value
      const table = head.length > 0 ? { head, headerRow, columns, isTold: format === 'table', isChosen: false } : null
      await this.#read({ name, file, roles: {}, table })
    }
  }

  /** The shop's own conversations of the last days. */
  async openOwn(): Promise<void> {
    this.reset()
    const turn = this.#turn
    const name = '本店近 7 天的会话'
    this.state.value = { kind: 'opening', name }
    const answer = await this.#options.client.fetchOwnProposals()
    if (turn !== this.#turn) return
    if (!answer.ok) {
      this.state.value = { kind: 'failed', name, reason: answer.reason }
      return
    }
    const { messages, proposals, leftOut } = answer.value
    const askings = proposals.reduce((sum, { count }) => sum + count, 0)
    const shown = await this.#toShownAll(proposals)
    if (turn !== this.#turn) return
    this.state.value = {
      ...{ kind: 'open', name, file: null, roles: {}, table: null, shown, taken: null, isTaking: false, trouble: null },
      reading: {
        kind: 'read',
        messages,
        bad: 0,
        senders: [],
        samples: [],
        proposals: proposals.length,
        askings,
        leftOut,
      },
    }
  }

  /** Puts a name on the other side, and reads anew. */
  async setRole(sender: string, role: ChatRole): Promise<void> {
    const held = this.#held()
    if (held !== null && held.file !== null)
      await this.#read({ ...held, file: held.file, roles: { ...held.roles, [sender]: role } })
  }

  /** Other columns, or another header row; read anew at once. */
  async setTable(change: Partial<Pick<ChatTable, 'headerRow' | 'columns'>>): Promise<void> {
    const held = this.#held()
    if (held !== null && held.file !== null && held.table !== null)
      await this.#read({ ...held, file: held.file, table: { ...held.table, ...change, isChosen: true } })
  }

  async loadMore(): Promise<void> {
    const held = this.#held()
    if (held === null || held.file === null) return
    const turn = this.#turn
    const more = await this.#list(held.file, held.shown.length)
    const now = this.#held()
    if (turn === this.#turn && now !== null) this.state.value = { ...now, shown: [...now.shown, ...more] }
  }

  change(id: string, change: Partial<Omit<ShownProposal, 'proposal'>>): void {
    const held = this.#held()
    if (held === null) return
    const shown = held.shown.map((one) => (one.proposal.id === id ? { ...one, ...change } : one))
    this.state.value = { ...held, shown }
  }

  /** Takes these as drafts; none of them is live before somebody publishes it. */
  async take(ids: readonly string[]): Promise<void> {
    const held = this.#held()
    const chosen = held?.shown.filter(({ proposal, fate }) => ids.includes(proposal.id) && fate === 'open') ?? []
    if (held === null || held.isTaking || chosen.length === 0) return
    const turn = this.#turn
    const importId = crypto.randomUUID()
    this.state.value = { ...held, isTaking: true, trouble: null }
    const answer = await this.#options.client.importArticles(toImport(importId, held.name, chosen))
    if (answer.ok) await this.#options.onChanged()
    const now = this.#held()
    if (turn !== this.#turn || now === null) return
    if (!answer.ok) {
      this.state.value = { ...now, isTaking: false, trouble: answer.reason }
      return
    }
    const { added, extended, refused } = answer.value
    const stayed = new Map(refused.map(({ id, why }) => [id, why]))
    const shown = now.shown.map((one): ShownProposal => {
      if (!chosen.some(({ proposal }) => proposal.id === one.proposal.id)) return one
      const why = stayed.get(one.extends && one.same ? one.same.id : one.proposal.id)
      const fate = why === undefined ? 'taken' : why === 'other-import' ? 'known' : 'open'
      return { ...one, fate, isTicked: false }
    })
    const taken: Taken = {
      ...{ importId, ids: chosen.map(({ proposal }) => proposal.id), added, extended, way: 'open' },
      refused: refused.filter(({ why }) => why !== 'other-import').length,
    }
    this.state.value = { ...now, shown, taken, isTaking: false }
  }

  /** Takes the last press back: what was taken can be taken again. */
  async undo(): Promise<void> {
    const held = this.#held()
    if (held?.taken?.way !== 'open') return
    const turn = this.#turn
    const { taken } = held
    this.state.value = { ...held, taken: { ...taken, way: 'undoing' }, trouble: null }
    const answer = await this.#options.client.undoArticleImport(taken.importId)
    if (answer.ok) await this.#options.onChanged()
    const now = this.#held()
    if (turn !== this.#turn || now === null) return
    if (!answer.ok) {
      this.state.value = { ...now, taken, trouble: answer.reason }
      return
    }
    const shown = now.shown.map((one): ShownProposal => {
      return taken.ids.includes(one.proposal.id) && one.fate === 'taken' ? { ...one, fate: 'open' } : one
    })
    this.state.value = { ...now, shown, taken: { ...taken, way: 'undone' } }
  }

  /** Lets the file go; a reading that is under way ends. */
  reset(): void {
    this.#turn += 1
    const held = this.#held()
    if (held !== null && held.file !== null) void this.#options.engine.closeChatFile(held.file)
    this.state.value = { kind: 'idle' }
  }

  async #read({
    name,
    file,
    roles,
    table,
  }: Pick<OpenChatFile, 'name' | 'roles' | 'table'> & { file: string }): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const { engine } = this.#options
    const rest = { taken: null, isTaking: false, trouble: null }
    const show = (reading: OpenChatFile['reading'], shown: readonly ShownProposal[] = []) => {
      this.state.value = { kind: 'open', name, file, roles, table, reading, shown, ...rest }
    }
    show({ kind: 'reading', step: 'messages', done: 0, all: 0 })
    const chosen = table?.isChosen ? { headerRow: table.headerRow, columns: table.columns } : {}
    let reading = await engine.readChatFile(file, { roles, ...chosen })
    while (turn === this.#turn && reading.kind === 'reading') {
      show(reading)
      reading = await engine.readChatFile(file, null)
    }
    const shown = turn === this.#turn && reading.kind === 'read' ? await this.#list(file, 0) : []
    if (turn === this.#turn) show(reading, shown)
  }

  async #list(file: string, from: number): Promise<ShownProposal[]> {
    return this.#toShownAll(await this.#options.engine.listChatProposals(file, from))
  }

  async #toShownAll(proposals: readonly ArticleProposal[]): Promise<ShownProposal[]> {
    const { articles } = await this.#options.loadShop()
    return Promise.all(proposals.map((proposal) => this.#toShown(proposal, articles)))
  }

  async #toShown(proposal: ArticleProposal, articles: readonly Article[]): Promise<ShownProposal> {
    const { same, category } = await findLike(this.#options.engine, articles, proposal.title)
    const isKnown = articles.some(({ id }) => id === proposal.id)
    return {
      ...{ proposal, title: proposal.title, answer: proposal.answer },
      category: (category ?? ['未分类']).join(' / '),
      ...{ same: isKnown ? null : same, extends: !isKnown && same?.isNear === true, isTicked: false },
      fate: isKnown ? 'known' : 'open',
    }
  }

  #held(): OpenChatFile | null {
    const held = this.state.peek()
    return held.kind === 'open' ? held : null
  }
}

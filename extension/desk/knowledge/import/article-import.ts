import { signal } from '@preact/signals'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { ArticleFileChoice, ArticleFileReading, PairChoice } from '../../../../shared/protocol/article-file.ts'
import type { Product } from '../../../../shared/protocol/commerce.ts'
import type { ImportUndone } from '../../../../shared/protocol/desk-article-import.ts'
import type { TableRow } from '../../../../shared/protocol/order-file.ts'
import type { DeskClient } from '../../client.ts'
import { openChosenFile } from '../../sources/open-chosen-file.ts'
import { type CutOffNote, dropNote, keepNote, readNote } from './cut-off-note.ts'
import type { ImportRun, ImportState, OpenArticles, Placing, SentArticles, UndoWay } from './import-state.ts'
import { listAllPairs, nameChoices, restoreChoices } from './pair-choices.ts'
import { unplacedCategory } from './place-article.ts'
import { sendArticles } from './send-articles.ts'
import { toFileChoice } from './to-file-choice.ts'

type Files = Pick<
  SellerEngine,
  | 'openArticleFile'
  | 'readArticleFile'
  | 'listArticlePairs'
  | 'chooseArticlePairs'
  | 'listFileArticles'
  | 'listExtendedArticles'
  | 'listArticlePlaces'
  | 'listFileRows'
  | 'listFileTrees'
  | 'closeArticleFile'
>

export interface ArticleImportOptions {
  engine: Files
  client: Pick<DeskClient, 'importArticles' | 'undoArticleImport'>
  /** What the shop knows and sells. */
  loadShop: () => Promise<{ articles: readonly Article[]; products: readonly Product[] }>
  /** Articles of the shop changed. */
  onChanged: () => Promise<void>
}

const idle: ImportState = { kind: 'idle' }
const nothingUndone: ImportUndone = { revision: 0, removed: 0, shortened: 0, changed: 0, published: 0, stayed: [] }

/** One file of knowledge from the choice to the counts and back; it goes on while other pages are looked at. */
export class ArticleImport {
  readonly state = signal<ImportState>(idle)
  /** The import of this device that a reload cut off. */
  readonly cutOff = signal<CutOffNote | null>(readNote())
  readonly #options: ArticleImportOptions
  /** Grows with everything that makes an answer on its way stale. */
  #turn = 0

  constructor(options: ArticleImportOptions) {
    this.#options = options
  }

  /** Whether something is on its way to the edge that leaving would cut off. */
  get isSending(): boolean {
    return this.state.value.kind === 'sending'
  }

  async open(chosen: File): Promise<void> {
    this.reset()
    const turn = this.#turn
    const { name, size } = chosen
    const { engine } = this.#options
    this.state.value = { kind: 'opening', name }
    const opened = await openChosenFile(chosen, {
      open: (url) => engine.openArticleFile(url, name),
      close: (file) => engine.closeArticleFile(file),
      isStale: () => turn !== this.#turn,
    })
    if (opened === null) return
    if (!opened.ok) {
      this.state.value = { kind: 'refused', name, fault: opened.reason }
      return
    }
    const { content } = opened.value
    const note = this.cutOff.peek()
    const resumed = note !== null && note.name === name && note.size === size ? note : null
    await this.#read({
      ...{ kind: 'open', name, size, opened: opened.value, places: [], pairs: [], trees: [] },
      importId: resumed?.importId ?? crypto.randomUUID(),
      isResumed: resumed !== null,
      table: content.kind === 'table' ? (resumed?.table ?? content) : null,
      publish: resumed?.publish ?? false,
      mended: resumed?.mended ?? [],
      placing: { all: resumed?.placedAll ?? unplacedCategory, byPlace: new Map(resumed?.placed ?? []) },
      reading: { kind: 'reading', done: 0, all: 0 },
    })
  }

  /** Reads anew with other columns, another header row or another shape. */
  async choose(change: Partial<NonNullable<ArticleFileChoice['table']>>): Promise<void> {
    const held = this.state.peek()
    if (held.kind === 'open' && held.table !== null) await this.#read({ ...held, table: { ...held.table, ...change } })
  }

  /** Reads anew with this row in place of the file's. */
  async mend(row: TableRow): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'open') return
    await this.#read({ ...held, mended: [...held.mended.filter((one) => one.row !== row.row), row] })
  }

  /** Every row as it stands in the file. */
  async unmend(): Promise<void> {
    const held = this.state.peek()
    if (held.kind === 'open' && held.mended.length > 0) await this.#read({ ...held, mended: [] })
  }

  /** Where articles go of which the file says no category. */
  setPlacing(placing: Placing): void {
    const held = this.state.peek()
    if (held.kind === 'open') this.state.value = { ...held, placing }
  }

  setPublish(publish: boolean): void {
    const held = this.state.peek()
    if (held.kind === 'open') this.state.value = { ...held, publish }
  }

  /** Decides one pair, or with null all of them. */
  async choosePair(pair: number | null, choice: PairChoice): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'open') return
    const turn = this.#turn
    const pairs = held.pairs.map((one) => (pair === null || one.pair === pair ? { ...one, choice } : one))
    const changed = pairs.filter((one) => pair === null || one.pair === pair)
    const choices = changed.map((one) => ({ pair: one.pair, choice }))
    const reading = await this.#options.engine.chooseArticlePairs(held.opened.file, choices)
    const now = this.state.peek()
    if (turn === this.#turn && now.kind === 'open') this.state.value = { ...now, pairs, reading }
  }

  async listMorePlaces(): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'open') return
    const turn = this.#turn
    const more = await this.#options.engine.listArticlePlaces(held.opened.file, held.places.length)
    if (turn === this.#turn) this.state.value = { ...held, places: [...held.places, ...more] }
  }

  /** Takes the good ones into the shop. */
  async apply(): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'open' || held.reading.kind !== 'read') return
    const { name, size, importId, publish, table, places, opened, reading, mended, placing } = held
    const all = reading.articles + reading.extended
    keepNote({
      ...{ importId, name, size, publish, mended, table: toKept(table), choices: nameChoices(held.pairs) },
      ...{ placedAll: placing.all, placed: [...placing.byPlace] },
    })
    this.cutOff.value = null
    const sent = { done: 0, all, added: 0, published: 0, repeated: 0, extended: 0, refused: [] }
    const { articles, bad } = reading
    await this.#send({ name, importId, publish, places, placing, file: opened.file, articles, bad, sent })
  }

  /** Goes on where a stopped or broken import was. */
  async goOn(): Promise<void> {
    const held = this.state.peek()
    if (held.kind === 'done' && held.end.from !== null) await this.#send(held)
  }

  /** After the request that is on its way; what was taken stays until it is taken back. */
  stop(): void {
    const held = this.state.peek()
    if (held.kind === 'sending') this.state.value = { ...held, isStopping: true }
  }

  /** Ends an import under way, and takes back what it stored so far. */
  cancel(): void {
    const held = this.state.peek()
    if (held.kind === 'sending') this.state.value = { ...held, isStopping: true, isCancelled: true }
  }

  /** Takes back what this import stored. */
  async undo(): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'done' || held.way.kind === 'undoing') return
    const turn = this.#turn
    this.state.value = { ...held, way: { kind: 'undoing' } }
    const answer = await this.#options.client.undoArticleImport(held.importId)
    // Stopped before its first request arrived, it is not known there: nothing has to be taken back.
    const isUnknown = !answer.ok && answer.reason.code === 'unknown-record'
    if (answer.ok || isUnknown) dropNote()
    await this.#options.onChanged()
    const way: UndoWay = answer.ok
      ? { kind: 'undone', undone: answer.value }
      : isUnknown
        ? { kind: 'undone', undone: nothingUndone }
        : { kind: 'failed', reason: answer.reason }
    if (turn === this.#turn) this.state.value = { ...held, way }
  }

  /** The import that was cut off is not gone on with. */
  dropCutOff(): void {
    dropNote()
    this.cutOff.value = null
  }

  /** Lets the file go; a reading that is under way ends. */
  reset(): void {
    this.#turn += 1
    const held = this.state.peek()
    const file = held.kind === 'open' ? held.opened.file : 'file' in held ? held.file : null
    if (file !== null) void this.#options.engine.closeArticleFile(file)
    this.state.value = idle
  }

  async #read(held: OpenArticles): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const { engine, loadShop } = this.#options
    const { file } = held.opened
    const fresh = { ...held, places: [], pairs: [], trees: [] }
    this.state.value = { ...fresh, reading: { kind: 'reading', done: 0, all: 0 } }
    const choice = toFileChoice(held, await loadShop())
    let reading: ArticleFileReading = await engine.readArticleFile(file, choice)
    while (turn === this.#turn && reading.kind === 'reading') {
      this.state.value = { ...fresh, reading }
      reading = await engine.readArticleFile(file, null)
    }
    if (turn !== this.#turn) return
    let pairs = reading.kind === 'read' ? await listAllPairs(engine, file, reading.pairs) : []
    const chosen = held.pairs.length > 0 ? nameChoices(held.pairs) : held.isResumed ? this.cutOff.peek()?.choices : []
    const restored = restoreChoices(pairs, chosen ?? [])
    if (restored.length > 0) {
      reading = await engine.chooseArticlePairs(file, restored)
      pairs = await listAllPairs(engine, file, pairs.length)
    }
    const places = reading.kind === 'read' ? await engine.listArticlePlaces(file, 0) : []
    const trees = reading.kind === 'read' && reading.trees > 0 ? await engine.listFileTrees(file) : []
    if (turn === this.#turn) this.state.value = { ...fresh, reading, places, pairs, trees }
  }

  async #send({ name, importId, file, publish, articles, bad, places, placing, ...run }: ImportRun): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const own = { name, importId, file, publish, articles, bad, places, placing }
    const startedMs = performance.now()
    let sent: SentArticles = run.sent
    const show = () => {
      const held = this.state.peek()
      const wish = held.kind === 'sending' ? held : { isStopping: false, isCancelled: false }
      if (turn !== this.#turn) return
      const { isStopping, isCancelled } = wish
      this.state.value = { kind: 'sending', ...own, sent, startedMs, isStopping, isCancelled }
    }
    show()
    const end = await sendArticles({
      ...{ engine: this.#options.engine, client: this.#options.client, file, articles, placing, before: sent },
      head: { importId, source: { kind: 'file', name: name.slice(0, 120) }, publish, all: sent.all },
      onSent: (next) => {
        sent = next
        show()
      },
      isStopped: () => {
        const held = this.state.peek()
        return turn !== this.#turn || (held.kind === 'sending' && held.isStopping)
      },
    })
    if (turn !== this.#turn) return
    const held = this.state.peek()
    if (end.from === null) dropNote()
    this.state.value = { kind: 'done', end, way: { kind: 'open' }, ...own, sent }
    await (held.kind === 'sending' && held.isCancelled ? this.undo() : this.#options.onChanged())
  }
}

function toKept(table: ArticleFileChoice['table']): CutOffNote['table'] {
  if (table === null) return null
  const columns = Object.entries(table.columns).flatMap(([field, own]) => (own === undefined ? [] : [[field, own]]))
  return { shape: table.shape, headerRow: table.headerRow, columns: Object.fromEntries(columns) }
}

import { computed, signal } from '@preact/signals'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { createCatalogueStore } from './catalogue-store.ts'
import { createDeskClient } from './client.ts'
import { createInboxState } from './inbox/inbox-state.ts'
import { KeepAnswerStore } from './inbox/keep-answer-store.ts'
import { BulkStore } from './knowledge/bulk/bulk-store.ts'
import { createEdits } from './knowledge/editor/create-edits.ts'
import { RemovedStore } from './knowledge/history/removed-store.ts'
import { ImportStore } from './knowledge/import/import-store.ts'
import { LearnedStore } from './knowledge/learned/learned-store.ts'
import { MediaUploads } from './knowledge/media/media-uploads.ts'
import { readVideo } from './knowledge/media/read-video.ts'
import { sendMedia, sendMediaBy } from './knowledge/media/send-media.ts'
import { PacksStore } from './knowledge/packs/packs-store.ts'
import { ProposalsStore } from './knowledge/proposals/proposals-store.ts'
import { HandInStore } from './knowledge/publishing/hand-in-store.ts'
import { ReportStore } from './knowledge/report/report-store.ts'
import { ReviewStore } from './knowledge/review/review-store.ts'
import { SearchStore } from './knowledge/search/search-store.ts'
import { TreeStore } from './knowledge/tree/tree-store.ts'
import { UnansweredStore } from './knowledge/unanswered/unanswered-store.ts'
import { createRoute } from './route.ts'
import { RulesStore } from './rules/rules-store.ts'
import { SourcesStore } from './sources/sources-store.ts'
import { TicketsStore } from './tickets/tickets-store.ts'
import { createToast } from './toast-state.ts'
import { UnderstandingStore } from './understanding/understanding-store.ts'

export interface DeskOptions {
  engine: SellerEngine
  /** The edge's origin. */
  edge: string
  fetcher?: typeof fetch
}

export type Desk = ReturnType<typeof createDesk>

/** Everything the screens of one desk share; made once for each page. */
export function createDesk({ engine, edge, fetcher }: DeskOptions) {
  const snapshot = signal<SellerSnapshot | null>(null)
  const tick = signal(Date.now())
  const session = computed(() => snapshot.value?.session ?? null)
  const client = createDeskClient({
    edge,
    getToken: () => session.peek()?.token ?? null,
    onSignedOut: () => void engine.signOut(),
    ...(fetcher ? { fetcher } : {}),
  })
  const catalogue = createCatalogueStore(client, () => session.peek()?.staff.name ?? '')
  const getProducts = () => {
    const held = catalogue.state.peek()
    return held.kind === 'ready' ? held.catalogue.products : null
  }
  const loadGoods = async () => {
    if (catalogue.state.peek().kind !== 'ready') await catalogue.refresh()
    const held = catalogue.state.peek()
    // Without them rows get ids of their own: an import is no reason to wait for a catalogue that does not come.
    return held.kind === 'ready' ? held.catalogue : { products: [], skus: [] }
  }
  const loadShop = async () => {
    if (catalogue.state.peek().kind !== 'ready') await catalogue.refresh()
    const held = catalogue.state.peek()
    return held.kind === 'ready' ? held.catalogue : { articles: [], products: [] }
  }
  /** The edge's time, once a second. */
  const now = computed(() => new Date(tick.value + (snapshot.value?.clockOffsetMs ?? 0)))
  const handIns = new HandInStore({ client, refreshCatalogue: () => catalogue.refresh() })
  return {
    engine,
    edge,
    client,
    snapshot,
    session,
    now,
    /** Stands before picture paths: empty where the page itself comes from the edge. */
    assetBase: edge === location.origin ? '' : edge,
    catalogue,
    edits: createEdits(() => session.peek()?.staff.shop ?? ''),
    tree: new TreeStore(),
    search: new SearchStore(engine),
    handIns,
    /** Here and not in the editor: an upload goes on while other articles are looked at. */
    media: new MediaUploads({
      ...{ edge, readVideo, send: fetcher ? sendMediaBy(fetcher) : sendMedia },
      getToken: () => session.peek()?.token ?? null,
    }),
    bulk: new BulkStore({ client, refresh: () => Promise.all([catalogue.refresh(), handIns.load()]) }),
    learned: new LearnedStore(client),
    /** Here and not on its page: what was taken can be undone after a look at the drafts. */
    packs: new PacksStore({ client, refreshCatalogue: () => catalogue.refresh() }),
    removed: new RemovedStore({ client, refreshCatalogue: () => catalogue.refresh() }),
    unanswered: new UnansweredStore({ client, now: () => now.peek(), refreshCatalogue: () => catalogue.refresh() }),
    /** Here and not on its page: it goes on while other pages are looked at. */
    imports: new ImportStore({ engine, client, loadShop, onChanged: () => catalogue.refresh() }),
    /** Here too: a reading goes on, and what was taken can be taken back after a look at the drafts. */
    proposals: new ProposalsStore({ engine, client, loadShop, onChanged: () => catalogue.refresh() }),
    review: new ReviewStore({ client, engine, catalogue: catalogue.state, now: () => now.peek() }),
    report: new ReportStore(client),
    tickets: new TicketsStore(client),
    sources: new SourcesStore({ engine, client, loadGoods }),
    rules: new RulesStore({ client, engine, getProducts }),
    understanding: new UnderstandingStore({ engine, client, getStaff: () => session.peek()?.staff ?? null }),
    inbox: createInboxState(),
    keeping: new KeepAnswerStore({ client, onChanged: () => catalogue.refresh() }),
    toast: createToast(),
    ...createRoute(),
    /** Mirrors the engine and starts the clock; returns the end of the clock. */
    start() {
      const timer = setInterval(() => {
        tick.value = Date.now()
      }, 1000)
      void engine.watch((next) => {
        snapshot.value = next
      })
      return () => clearInterval(timer)
    },
  }
}

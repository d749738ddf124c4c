import * as v from 'valibot'
import type { PublicCatalogue } from '../protocol/shop.ts'
import {
  type CompliancePlatform,
  compliancePlatformSchema,
  type FindingKind,
  type WritingCheck,
} from '../protocol/writing.ts'
import type { Store } from '../store/store.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import { fetchJson } from '../sync/http.ts'
import type { DraftRequest, DraftSet } from './api.ts'
import type { RunInBackground } from './background.ts'
import { createWritingChecker } from './check-writing.ts'
import { createWritingCounts } from './count-writing.ts'
import type { EngineEnvironment } from './environment.ts'
import { createWaitingCounts } from './waiting-counts.ts'

/** What a seller's check works with. */
export interface SellerWritingDeps {
  env: Pick<EngineEnvironment, 'makeId' | 'setTimer' | 'fetch' | 'holdLock' | 'log'>
  store: Pick<Store, 'loadSetting' | 'saveLocal'>
  background: RunInBackground
  clock: EdgeClock
  getCatalogue(): PublicCatalogue | null
  /** Where counts go; null while nobody is signed in. */
  getLine(): { edge: string; token: string; shop: string } | null
}

/** The check of what a seller writes, with the drafts' own check beside it. */
export interface SellerWriting extends WritingCheck {
  checkDrafts(set: DraftSet, request: DraftRequest): DraftSet
}

const beijingMinutes = 480
/** What a flow says was done or will be, it has looked up: only words that nobody looked up are doubted. */
const lookedUp: ReadonlySet<FindingKind> = new Set<FindingKind>(['promise', 'undone'])

/** The check of one seller's engine: rules, the shop's words, the owner's counts. */
export function createSellerWriting(deps: SellerWritingDeps): SellerWriting {
  const today = () => {
    const minutes = deps.getCatalogue()?.settings.hours.utcOffsetMinutes ?? beijingMinutes
    return new Date(deps.clock.now() + minutes * 60_000).toISOString().slice(0, 10)
  }
  const checker = createWritingChecker({ getWords: () => deps.getCatalogue()?.shopWords ?? null, today })
  const counts = createWritingCounts({
    ...{ makeId: deps.env.makeId, setTimer: deps.env.setTimer, background: deps.background, today },
    getShop: () => deps.getLine()?.shop ?? null,
    waiting: createWaitingCounts(deps),
    async report(run, news) {
      const line = deps.getLine()
      if (line === null) return 'later'
      const url = `${line.edge}/api/desk/compliance/counts`
      const body = { run, counts: news }
      const told = await fetchJson(deps.env.fetch, {
        url,
        method: 'POST',
        body,
        token: line.token,
        schema: v.unknown(),
      })
      if (told.ok) return 'taken'
      const { reason } = told
      if (reason.kind === 'network' || [401, 408, 429].includes(reason.status) || reason.status >= 500) return 'later'
      deps.env.log.warn('counts of writing refused', { code: reason.error.code })
      return 'refused'
    },
  })
  return {
    checkWriting: async (request) => checker.check(request),
    noteWriting: (note) => counts.note(note),
    checkDrafts: (set, { channel }) => ({
      ...set,
      drafts: set.drafts.map((draft) => {
        const facts = draft.facts.map(({ value }) => String(value))
        const amounts = draft.facts
          .filter(({ name }) => name.endsWith('Minor'))
          .map(({ value }) => `¥${Number(value) / 100}`)
        const found = checker.checkDraft(draft.text, platformOf(channel), [...facts, ...amounts])
        const findings = found.filter(({ kind }) => draft.basis.kind !== 'flow' || !lookedUp.has(kind))
        return findings.length === 0 ? draft : { ...draft, findings }
      }),
    }),
  }
}

/** Pasted words come from 千牛 above all, which has no page of its own. */
function platformOf(channel: string): CompliancePlatform {
  if (channel === 'desk') return 'own'
  const known = v.safeParse(compliancePlatformSchema, channel)
  return known.success ? known.output : 'taobao'
}

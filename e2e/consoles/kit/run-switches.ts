import type { ConsoleProfile } from '../../../extension/consoles/console-profile.ts'
import { createFillKeeper, type FilledDraft } from '../../../extension/consoles/create-fill-keeper.ts'
import { type FillableDraft, fillDraft } from '../../../extension/consoles/fill-draft.ts'
import { locateParts } from '../../../extension/consoles/locate-parts.ts'
import { safeFill } from '../../../extension/consoles/safe-fill.ts'
import { standsOpen } from '../../../extension/consoles/stands-open.ts'
import { watchConsole } from '../../../extension/consoles/watch-console.ts'
import { collapse, readInput } from '../../../extension/consoles/write-input.ts'
import { during } from './during.ts'
import { draftNow } from './run-fills.ts'
import { countMoments } from './switch-moments.ts'

export interface SwitchReport {
  switches: number
  /** Switches after which the draft stood in a conversation that it was not for. */
  wrong: string[]
  /** The longest that it stood there at all, as page time. */
  longestMs: number
  sent: number
}

/** `first-check` fills as if nobody looked a second time: the suite must see that it goes wrong. */
export type FillKind = 'product' | 'first-check'

interface Run {
  kind: FillKind
  /** Tries every n-th moment. */
  every: number
  advance(ms: number): Promise<void>
}

const quietMs = 1300
const text = '这一条只给这位客户\n请查收'
const stepMs = 25
/** A switch may also come when all was well. */
const afterMs = 200

/** Opens another conversation at each moment of a fill in turn: each event, mutation, microtask and step of time. */
export async function runSwitches(profile: ConsoleProfile, run: Run): Promise<SwitchReport> {
  const { replica } = window
  const report: SwitchReport = { switches: 0, wrong: [], longestMs: 0, sent: 0 }
  const [home, away] = replica.conversations().filter((one) => one.loads)
  if (!home || !away) throw new Error('a replica needs two conversations that load')
  for (const onSwitch of ['clears', 'keeps', 'swaps'] as const) {
    const most = await tryAt(onSwitch, Number.POSITIVE_INFINITY)
    for (let at = 0; at < most; at += run.every) {
      await tryAt(onSwitch, at)
      report.switches += 1
    }
  }
  return { ...report, wrong: report.wrong.slice(0, 8), sent: replica.sent.length }

  async function tryAt(onSwitch: typeof replica.onSwitch, at: number): Promise<number> {
    replica.onSwitch = 'clears'
    for (const one of [away, home]) replica.open(one?.key ?? '')
    await run.advance(quietMs)
    replica.onSwitch = onSwitch
    const draft = draftNow(profile, text)
    if (!draft) throw new Error(`${profile.id} was not read`)
    const ending = new AbortController()
    const keeper = createFillKeeper(profile, ending.signal)
    let filled: FilledDraft | null = null
    if (run.kind === 'product') watchConsole(profile, (notice) => keeper.hear(notice, filled), ending.signal)
    await run.advance(quietMs)
    let wrongMs = 0
    const moments = countMoments((count) => count === at && replica.open(away?.key ?? ''))
    const step = () => {
      if (isWrong()) wrongMs += stepMs
      moments.pass()
    }
    const filling = fill(profile, draft, run.kind)
    queueMicrotask(moments.pass)
    const result = await during(filling, run.advance, step)
    if (result.ok) filled = draft
    if (result.ok && isWrong()) report.wrong.push(`${onSwitch} at moment ${at}: said to be filled in`)
    for (let passed = 0; passed < afterMs; passed += stepMs) {
      step()
      await run.advance(stepMs)
    }
    moments.end()
    await run.advance(2 * quietMs)
    if (isWrong()) report.wrong.push(`${onSwitch} at moment ${at}: ${result.ok ? 'filled' : result.reason}`)
    report.longestMs = Math.max(report.longestMs, wrongMs)
    ending.abort()
    return moments.count()
  }

  function isWrong(): boolean {
    const { input } = locateParts(document, profile)
    const words = `${replica.unsent()} ${input ? readInput(input) : ''}`
    return replica.current().conversation !== home && collapse(words).includes(collapse(text))
  }
}

function fill(profile: ConsoleProfile, draft: FillableDraft, kind: FillKind) {
  if (kind === 'product') return fillDraft(profile, draft)
  const { input } = locateParts(document, profile)
  if (!input) throw new Error(`${profile.id} shows no input`)
  let first: boolean | null = null
  const isStillCurrent = () => {
    first ??= standsOpen(profile, draft)
    return first
  }
  return safeFill({ input, text: draft.text, ownText: null, isStillCurrent, readBackMs: 500 })
}

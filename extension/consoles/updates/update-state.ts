import * as v from 'valibot'
import type { ConsoleProfile } from '../console-profile.ts'

const keptSchema = v.object({
  /** Newest that came by network; parsed again when it is used, for a newer build may want another shape. */
  newest: v.unknown(),
  /** A page was seen on which `newest` found everything. */
  isProven: v.boolean(),
  /** The one before that was seen to work. */
  lastGood: v.unknown(),
  /** Highest version ever installed: what was once replaced cannot be played back. */
  highest: v.number(),
  /** Versions that failed on a real page. */
  bad: v.array(v.number()),
})
/** What is kept of one console: at most two profiles beside the one in the package. */
export type KeptProfile = v.InferOutput<typeof keptSchema>

const noticeSchema = v.object({
  at: v.string(),
  kind: v.string(),
  console: v.nullable(v.string()),
  version: v.nullable(v.number()),
})
/** One line of what happened, for the options page. */
export type UpdateNotice = v.InferOutput<typeof noticeSchema>

export const updateStateSchema = v.object({
  checkedAt: v.nullable(v.string()),
  consoles: v.record(v.string(), keptSchema),
  notices: v.array(noticeSchema),
})
export type UpdateState = v.InferOutput<typeof updateStateSchema>

export const noUpdates: UpdateState = { checkedAt: null, consoles: {}, notices: [] }

const maxNotices = 20
const maxBad = 50
const nothingKept: KeptProfile = { newest: null, isProven: false, lastGood: null, highest: 0, bad: [] }

/** Puts a profile in place of the newest; that one stays only if it was seen to work. */
export function installProfile(state: UpdateState, profile: ConsoleProfile): UpdateState {
  const kept = state.consoles[profile.id] ?? nothingKept
  const lastGood = kept.isProven ? kept.newest : kept.lastGood
  return withKept(state, profile.id, {
    ...kept,
    lastGood,
    newest: profile,
    isProven: false,
    highest: profile.version,
  })
}

/** The newest profile was seen to work on a real page. */
export function proveProfile(state: UpdateState, id: string, version: number): UpdateState {
  const kept = state.consoles[id]
  if (!kept || kept.isProven || versionOf(kept.newest) !== version) return state
  return withKept(state, id, { ...kept, isProven: true })
}

export interface Failure {
  id: string
  version: number
  /** An older version that found everything on the same page. */
  goodVersion: number
}

/** Goes back to the version that was seen to work, kept or in the package; what failed is never taken again. */
export function rollBack(state: UpdateState, { id, version, goodVersion }: Failure): UpdateState {
  const kept = state.consoles[id]
  if (!kept || versionOf(kept.newest) !== version || goodVersion >= version) return state
  const lastVersion = versionOf(kept.lastGood)
  const isLastGood = lastVersion === goodVersion
  const failed = isLastGood || lastVersion === null ? [version] : [version, lastVersion]
  return withKept(state, id, {
    ...kept,
    newest: isLastGood ? kept.lastGood : null,
    isProven: isLastGood,
    lastGood: null,
    bad: [...kept.bad, ...failed].slice(-maxBad),
  })
}

/** Adds a line; the same thing again only moves to the present. */
export function addNotice(state: UpdateState, notice: UpdateNotice): UpdateState {
  const nameOf = ({ kind, console, version }: UpdateNotice) => JSON.stringify([kind, console, version])
  const others = state.notices.filter((one) => nameOf(one) !== nameOf(notice))
  return { ...state, notices: [notice, ...others].slice(0, maxNotices) }
}

function withKept(state: UpdateState, id: string, kept: KeptProfile): UpdateState {
  return { ...state, consoles: { ...state.consoles, [id]: kept } }
}

const versionSchema = v.object({ version: v.number() })

function versionOf(profile: unknown): number | null {
  const parsed = v.safeParse(versionSchema, profile)
  return parsed.success ? parsed.output.version : null
}

import type { ShownDraft } from '../../../shared/protocol/console.ts'
import type { RewordingNews } from '../../../shared/protocol/rewording.ts'

/** What a model makes of one draft: being written, whole, or nothing that is better. */
export interface Rewording {
  kind: 'soFar' | 'done'
  text: string
  /** What the check says against the new words. */
  findings?: ShownDraft['findings']
  /** Absent: the model on this device wrote them. */
  by?: RewordingNews['by']
  /** The person asked for the rules' own words again. */
  isOriginalShown: boolean
}

/** By the draft's id. */
export type Rewordings = Readonly<Record<string, Rewording>>

/**
 * New words for a draft. `isTaken`: a person changed it, has it open for changing, or put it into the page: their hand
 * stopped the model, and what still arrives is late.
 */
export function takeRewording(held: Rewordings, news: RewordingNews, isTaken: boolean): Rewordings {
  const { draftId, kind, text = '', findings, by } = news
  const before = held[draftId]
  if (isTaken || (before?.kind === 'done' && kind !== 'done')) return held
  if (kind === 'none' || (kind === 'done' && text === '')) return without(held, draftId)
  return {
    ...held,
    [draftId]: {
      kind,
      text,
      isOriginalShown: before?.isOriginalShown ?? false,
      ...(findings && { findings }),
      ...(by && { by }),
    },
  }
}

/** A person's hand is on the draft: half a sentence goes, whole words stay. */
export function stopRewording(held: Rewordings, draftId: string): Rewordings {
  return held[draftId]?.kind === 'soFar' ? without(held, draftId) : held
}

/** Those that are whole: what was half written for drafts that are gone is never finished. */
export function wholeOnes(held: Rewordings): Rewordings {
  return Object.fromEntries(Object.entries(held).filter(([, { kind }]) => kind === 'done'))
}

/** 看原话 and back. */
export function turnRewording(held: Rewordings, draftId: string): Rewordings {
  const before = held[draftId]
  return before ? { ...held, [draftId]: { ...before, isOriginalShown: !before.isOriginalShown } } : held
}

/** The draft as it may be inserted or copied: half a sentence never is. */
export function rewordedDraft<D extends Pick<ShownDraft, 'text' | 'findings'>>(draft: D, rewording?: Rewording): D {
  if (rewording?.kind !== 'done' || rewording.isOriginalShown) return draft
  const { findings: _, ...rest } = draft
  return { ...rest, text: rewording.text, ...(rewording.findings && { findings: rewording.findings }) } as D
}

function without(held: Rewordings, draftId: string): Rewordings {
  const { [draftId]: _, ...rest } = held
  return rest
}

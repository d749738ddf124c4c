import * as v from 'valibot'
import { findingSchema } from './writing.ts'

/**
 * What a model makes of one draft: the words so far, the whole of them (checked), or nothing that is better. `reason`
 * is a code of shared/inference/local-model.ts where something failed; without it the rules' words were simply better.
 */
export const rewordingNewsSchema = v.object({
  draftId: v.string(),
  kind: v.picklist(['soFar', 'done', 'none']),
  text: v.optional(v.pipe(v.string(), v.maxLength(4000))),
  /** What the check says against the new words; `done` only. */
  findings: v.optional(v.array(findingSchema)),
  /** Whose words they are where they are not those of the model on this device. */
  by: v.optional(v.picklist(['browser', 'edge'])),
  reason: v.optional(v.pipe(v.string(), v.maxLength(40))),
})
export type RewordingNews = v.InferOutput<typeof rewordingNewsSchema>

/** How drafts are reworded here: by themselves, when a person asks, or (absent) not at all. */
export const rewordingWaySchema = v.picklist(['in-place', 'on-request'])
export type RewordingWay = v.InferOutput<typeof rewordingWaySchema>

import type { CompliancePlatform, FindingKind } from '../protocol/writing.ts'
import type { DoneAction, Severity } from './finding.ts'

/** A condition on what stands near: a mark of one of these classes, so many units before or after. */
export type Near = {
  any: string
  before?: number
  after?: number
  /** How far it may reach at all; a clause by default. */
  within?: 'clause' | 'sentence' | 'text'
}

/** What is put in place of the words, the clause or the sentence. */
export type Replacement = { of: 'words' | 'clause' | 'sentence'; text: string }

/** One rule: where a mark of a class stands, with these and without those near it, something is wrong. */
export type ComplianceRule = {
  id: string
  kind: FindingKind
  severity: Severity
  /** Classes of marks that start the rule, separated by blanks. */
  at: string
  /** All of these must be met; a condition on several classes needs one of them. */
  with?: readonly Near[]
  /** None of these may be met; of a list all at once. */
  unless?: readonly (Near | readonly Near[])[]
  /** Not on these platforms; without it everywhere. */
  exceptOn?: readonly CompliancePlatform[]
  /** On the shop's own page no law says so: there it is advice of good manners. */
  isPlatformRule?: boolean
  /** Not when the conversation established that this was done. */
  claims?: DoneAction
  /** Says nothing while it is not known what was done. */
  needsKnown?: boolean
  why: string
  replacement?: Replacement
}

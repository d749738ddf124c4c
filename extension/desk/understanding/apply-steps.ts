import type {
  OwnIntent,
  ShopUnderstanding,
  TaughtExample,
  UnderstandingTest,
} from '../../../shared/protocol/shop-understanding.ts'
import { foldText } from './show-text.ts'

/** A sentence and what it asks for, with the id it will be kept under. */
export interface Lesson {
  id: string
  text: string
  intent: string
}

/** One thing an owner did and can undo. Steps are kept apart from what they change, so that they hold over a newer version too. */
export type Step =
  /** Becomes an example; a test of the same words is one no more. `own` is made along with it. */
  | { kind: 'teach'; lesson: Lesson; own?: OwnIntent }
  /** Become tests; words that are taught already stay examples. */
  | { kind: 'confirm'; lessons: Lesson[] }
  | { kind: 'relabel'; list: 'examples' | 'tests'; id: string; intent: string }
  | { kind: 'remove'; list: 'examples' | 'tests'; id: string }
  | { kind: 'put-own'; own: OwnIntent }
  /** With everything that was taught or tested under it. */
  | { kind: 'remove-own'; id: string }

/** Who adds an example, and when; the edge writes its own over it. */
export interface Stamp {
  addedAt: string
  addedBy: string
}

/** What a shop taught, with these steps. */
export function applySteps(kept: ShopUnderstanding, steps: readonly Step[], stamp: Stamp): ShopUnderstanding {
  return steps.reduce((understanding, step) => applyStep(understanding, step, stamp), kept)
}

function applyStep(before: ShopUnderstanding, step: Step, stamp: Stamp): ShopUnderstanding {
  switch (step.kind) {
    case 'teach':
      return teach(step.own ? putOwn(before, step.own) : before, step.lesson, stamp)
    case 'confirm':
      return step.lessons.reduce(confirm, before)
    case 'relabel':
      return { ...before, [step.list]: before[step.list].map((row) => relabel(row, step)) }
    case 'remove':
      return { ...before, [step.list]: without(before[step.list], step.id) }
    case 'put-own':
      return putOwn(before, step.own)
    case 'remove-own':
      return {
        ...before,
        ownIntents: without(before.ownIntents, step.id),
        examples: before.examples.filter(({ intent }) => intent !== step.id),
        tests: before.tests.filter(({ intent }) => intent !== step.id),
      }
  }
}

function teach(before: ShopUnderstanding, { id, text, intent }: Lesson, stamp: Stamp): ShopUnderstanding {
  const tests = withoutText(before.tests, text)
  if (findText(before.examples, text)) {
    const fold = foldText(text)
    const examples = before.examples.map((one) => (foldText(one.text) === fold ? { ...one, intent } : one))
    return { ...before, examples, tests }
  }
  const added: TaughtExample = { id, text, intent, ...stamp }
  return { ...before, examples: [...before.examples, added], tests }
}

function confirm(before: ShopUnderstanding, { id, text, intent }: Lesson): ShopUnderstanding {
  if (findText(before.examples, text)) return before
  const added: UnderstandingTest = { id, text, intent }
  return { ...before, tests: [...withoutText(before.tests, text), added] }
}

/** The row of these words, however they are spaced and ended. */
export function findText<T extends { text: string }>(rows: readonly T[], text: string): T | undefined {
  const fold = foldText(text)
  return rows.find((row) => foldText(row.text) === fold)
}

function putOwn(before: ShopUnderstanding, own: OwnIntent): ShopUnderstanding {
  const isKnown = before.ownIntents.some(({ id }) => id === own.id)
  const ownIntents = isKnown
    ? before.ownIntents.map((old) => (old.id === own.id ? own : old))
    : [...before.ownIntents, own]
  return { ...before, ownIntents }
}

function relabel<T extends Lesson>(row: T, { id, intent }: { id: string; intent: string }): T {
  return row.id === id ? { ...row, intent } : row
}

function without<T extends { id: string }>(rows: readonly T[], id: string): T[] {
  return rows.filter((row) => row.id !== id)
}

function withoutText<T extends { text: string }>(rows: readonly T[], text: string): T[] {
  const fold = foldText(text)
  return rows.filter((row) => foldText(row.text) !== fold)
}

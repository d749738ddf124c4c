import { type IntentId, intentIds, isIntentId } from '../../../shared/protocol/intent-ids.ts'
import type { OwnIntent } from '../../../shared/protocol/shop-understanding.ts'
import { intentInitials } from './intent-initials.data.ts'
import { intentNames } from './intent-names.data.ts'

/** One intent as it can be chosen. */
export interface IntentChoice {
  intent: string
  name: string
  isOwn: boolean
}

/** What an operator reads instead of an id; an own intent has the name the shop gave it. */
export function nameIntent(intent: string, own: readonly OwnIntent[]): string {
  if (isIntentId(intent)) return intentNames[intent]
  return own.find(({ id }) => id === intent)?.name ?? '已删掉的意图'
}

/** The intents that fit what was typed: by Chinese name, by the first letters of its pinyin, or by id. Own ones first. */
export function findIntents(words: string, own: readonly OwnIntent[]): IntentChoice[] {
  const wanted = words.trim().toLowerCase()
  const fits = (name: string, letters: string, id: string) =>
    name.toLowerCase().includes(wanted) || letters.startsWith(wanted) || id.includes(wanted)
  const mine = own.filter(({ id, name }) => fits(name, '', id))
  const known = intentIds.filter((id: IntentId) => fits(intentNames[id], intentInitials[id], id))
  return [
    ...mine.map(({ id, name }) => ({ intent: id, name, isOwn: true })),
    ...known.map((intent) => ({ intent, name: intentNames[intent], isOwn: false })),
  ]
}

/** A probability in words: what the assistant does with it is said where it asks. */
export function describeSureness(probability: number): string {
  if (probability >= 0.85) return '很有把握'
  if (probability >= 0.5) return '有把握'
  return probability >= 0.33 ? '拿不准' : '没把握，会先问'
}

/** 0.873 → 87%. Never 100 % of a guess, never 0 % of something listed. */
export function toPercent(probability: number): string {
  return `${Math.min(99, Math.max(1, Math.round(probability * 100)))}%`
}

import type { ArticleMedia } from '../../../../shared/protocol/article-media.ts'

/**
 * Media after the steps were edited: each picture stays beside its step, wherever that line went. A step that is gone
 * leaves its picture below the answer, so that nothing is lost by a stroke of Backspace.
 */
export function moveWithSteps(media: readonly ArticleMedia[], before: string, after: string): ArticleMedia[] {
  const [old, next] = [before.split('\n'), after.split('\n')]
  return media.map((one) => (one.step === undefined ? one : placeAt(one, whereTo(one.step, old, next))))
}

/** A picture beside this step, or below the answer. */
export function placeAt({ step: _, ...media }: ArticleMedia, step: number | undefined): ArticleMedia {
  return step === undefined ? media : { ...media, step }
}

function whereTo(step: number, old: readonly string[], next: readonly string[]): number | undefined {
  const shorter = Math.min(old.length, next.length)
  let head = 0
  while (head < shorter && old[head] === next[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === next.at(-1 - tail)) tail += 1
  if (step < head) return step
  if (step >= old.length - tail) return step + next.length - old.length
  const left = next.length - tail - head
  if (left === 0) return undefined
  const moved = next.slice(head, head + left).indexOf(old[step] ?? '')
  return moved >= 0 && old.length !== next.length ? head + moved : Math.min(step, head + left - 1)
}

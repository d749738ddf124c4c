import type { MessageReading } from '../../../shared/engine/api.ts'
import { type ShopUnderstanding, taughtTextLimit } from '../../../shared/protocol/shop-understanding.ts'
import { findText, type Lesson } from './apply-steps.ts'
import type { ExportLine } from './parse-export.ts'
import { toTaughtText } from './show-text.ts'

const lessonsWanted = 20
const perIntent = 2
const surelyRight = 0.85

/** A first test set to look through: single requests that are read most surely, at most two an intent. */
export function pickSureLessons(
  { parsed, readings }: { parsed: { lines: readonly ExportLine[] }; readings: readonly MessageReading[] },
  { examples }: Pick<ShopUnderstanding, 'examples'>,
): Omit<Lesson, 'id'>[] {
  const sure = parsed.lines
    .flatMap((line, at) => {
      const [request, ...others] = readings[at]?.requests ?? []
      const text = toTaughtText(line.text)
      const isFit = request && others.length === 0 && request.probability >= surelyRight
      return isFit && text !== '' && text.length <= taughtTextLimit
        ? [{ text, intent: request.intent, probability: request.probability }]
        : []
    })
    .sort((a, b) => b.probability - a.probability)
  const counts = new Map<string, number>()
  const lessons: Omit<Lesson, 'id'>[] = []
  for (const { text, intent } of sure) {
    const count = counts.get(intent) ?? 0
    if (lessons.length >= lessonsWanted) break
    if (count >= perIntent || findText(examples, text) || findText(lessons, text)) continue
    counts.set(intent, count + 1)
    lessons.push({ text, intent })
  }
  return lessons
}

import { expect, test } from 'vitest'
import { createQuestionCount } from './question-count.ts'

/** The slots of a room, held here. */
function openSlots(): SyncKvStorage {
  const held = new Map<string, unknown>()
  const slots: Partial<SyncKvStorage> = {
    get: <T>(key: string) => held.get(key) as T | undefined,
    put: (key, value) => void held.set(key, value),
  }
  return slots as SyncKvStorage
}

test('a day ends at midnight in Beijing, and each day is told as its running count', () => {
  const slots = openSlots()
  const questions = createQuestionCount(slots)
  questions.count(new Date('2026-11-22T15:59:00Z'), true)
  questions.count(new Date('2026-11-22T15:59:59Z'), false)
  questions.count(new Date('2026-11-22T16:00:00Z'), false)
  expect(questions.take()).toEqual([
    { day: '2026-11-22', asked: 2, unanswered: 1 },
    { day: '2026-11-23', asked: 1, unanswered: 1 },
  ])
  expect(questions.take()).toEqual([])
  const woken = createQuestionCount(slots)
  woken.count(new Date('2026-11-23T01:00:00Z'), true)
  expect(woken.take()).toEqual([{ day: '2026-11-23', asked: 2, unanswered: 1 }])
})

import { expect, test } from 'vitest'
import { TypingSignal } from './typing-signal.ts'

test.each<[string, [number, boolean][], boolean[]]>([
  [
    'many keystrokes, one frame',
    [
      [0, true],
      [200, true],
      [400, true],
    ],
    [true],
  ],
  [
    'told again while it lasts',
    [
      [0, true],
      [2_999, true],
      [3_000, true],
      [3_100, true],
    ],
    [true, true],
  ],
  [
    'the end is told once',
    [
      [0, true],
      [500, false],
      [600, false],
    ],
    [true, false],
  ],
  [
    'not typing is no news',
    [
      [0, false],
      [9_000, false],
    ],
    [],
  ],
  [
    'begins anew',
    [
      [0, true],
      [500, false],
      [600, true],
    ],
    [true, false, true],
  ],
])('%s', (_, keystrokes, expected) => {
  const sent: boolean[] = []
  let now = 0
  const signal = new TypingSignal(
    (typing) => void sent.push(typing),
    () => now,
  )
  for (const [at, typing] of keystrokes) {
    now = at
    signal.set(typing)
  }
  expect(sent).toEqual(expected)
})

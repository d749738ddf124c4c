import { expect, test } from 'vitest'
import { modelErrorCodes } from '../local-model.ts'
import type { WritingEngine } from './writing-engine.ts'

/** What the world behind an engine does with the next wish. */
export type EngineWorld = 'writes' | 'hangs' | 'breaks' | 'absent'

/** An engine over a world, which counts the wishes that reached it. */
export interface EngineTrial {
  engine: WritingEngine
  countWishes(): number
}

const wish = { system: '改写', prompt: '您好', maxTokens: 20 }

/** What every engine of the fall-back order keeps to; `writes` says 「您好，」 and then 「请稍等」. */
export function testWritingEngine(name: string, open: (world: EngineWorld) => Promise<EngineTrial>): void {
  test(`${name}: its words grow and end as they were shown`, async () => {
    const { engine } = await open('writes')
    const heard: string[] = []
    expect(await engine.readiness()).toEqual({ kind: 'ready' })
    const written = await engine.generate(wish, (soFar) => heard.push(soFar), new AbortController().signal)
    expect(written).toMatchObject({ ok: true, value: { text: '您好，请稍等', isCut: false } })
    expect(heard).toEqual(['您好，', '您好，请稍等'])
  })

  test(`${name}: who stopped before it began asks nobody`, async () => {
    const { engine, countWishes } = await open('writes')
    const written = await engine.generate(wish, () => {}, AbortSignal.abort())
    expect([written, countWishes()]).toEqual([{ ok: false, reason: 'cancelled' }, 0])
  })

  test(`${name}: a stop in the middle ends it`, async () => {
    const { engine } = await open('hangs')
    const stop = new AbortController()
    const heard: string[] = []
    const begun = new Promise<void>((resolve) => {
      const writing = engine.generate(wish, (soFar) => void resolve(void heard.push(soFar)), stop.signal)
      void writing.then((written) => heard.push(JSON.stringify(written)))
    })
    await begun
    stop.abort()
    await expect.poll(() => heard).toEqual(['您好，', '{"ok":false,"reason":"cancelled"}'])
  })

  test(`${name}: what breaks is a code of ours, never thrown`, async () => {
    const { engine } = await open('breaks')
    const written = await engine.generate(wish, () => {}, new AbortController().signal)
    expect(written.ok).toBe(false)
    expect(modelErrorCodes).toContain(written.ok ? null : written.reason)
  })

  test(`${name}: where there is nothing it is off, and writes nothing`, async () => {
    const { engine, countWishes } = await open('absent')
    expect(await engine.readiness()).toMatchObject({ kind: 'off' })
    expect(await engine.generate(wish, () => {}, new AbortController().signal)).toMatchObject({ ok: false })
    expect(countWishes()).toBe(0)
  })
}

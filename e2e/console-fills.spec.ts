import { replicas } from './consoles/replica-list.ts'
import { expect, openReplica, test } from './open-replica.ts'

const isLong = Boolean(process.env.KEFU_LONG)
const fills = isLong ? 200 : 20
/** Every moment in the long run. */
const everyMoment = isLong ? 1 : 4
/** The seller's own words are on the history page; nothing can be written there. */
const writable = replicas.filter((entry) => entry.profile !== 'qianniu-history')

test.setTimeout(isLong ? 600_000 : 60_000)

for (const entry of writable) {
  test(`${entry.path}: a draft stands in the input as it is, never over a person's words, never for another customer`, async ({
    browser,
    server,
  }) => {
    const frame = await openReplica(browser, server, entry)
    expect(
      await frame.evaluate(([id, count]) => window.harness.fill(id, count, 11), [entry.profile, fills] as const),
    ).toEqual({ fills, wrong: [], sent: 0 })

    const report = await frame.evaluate(([id, every]) => window.harness.switches(id, 'product', every), [
      entry.profile,
      everyMoment,
    ] as const)
    expect(report).toMatchObject({ wrong: [], sent: 0 })
    expect(report.switches).toBeGreaterThan(20)

    if (!isLong && !entry.isMeasured) return frame.page().close()
    const careless = await frame.evaluate((id) => window.harness.switches(id, 'first-check', 5), entry.profile)
    expect(careless.wrong, 'a fill that looks once alone must be seen to go wrong').not.toEqual([])
    await frame.page().close()
  })
}

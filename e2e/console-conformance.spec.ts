import { replicas } from './consoles/replica-list.ts'
import { expect, openReplica, test } from './open-replica.ts'

const steps = process.env.KEFU_LONG ? 500 : 50
const manyRows = 5000

test.setTimeout(process.env.KEFU_LONG ? 600_000 : 60_000)

for (const entry of replicas) {
  test(`${entry.path}: right customer, side and last words, whatever happens on the page; nothing is touched`, async ({
    browser,
    server,
  }) => {
    const frame = await openReplica(browser, server, entry)
    const report = await frame.evaluate(([id, count]) => window.harness.run(id, count, 7), [
      entry.profile,
      steps,
    ] as const)
    expect(report).toMatchObject({ wrong: [], touches: [], sent: 0, observers: { most: 1, left: 0 } })
    expect(report.readings).toBeGreaterThan(steps / 2)

    await frame.evaluate(() => window.harness.openFirst())
    expect(await frame.evaluate((id) => window.harness.health(id), entry.profile)).toEqual({
      problems: [],
      worn: entry.worn ?? [],
    })
    for (const { what, problems, isStillRight } of await frame.evaluate(
      (id) => window.harness.renamed(id),
      entry.profile,
    ))
      expect(isStillRight || problems.length > 0, `${what} renamed: read wrongly, and nobody is told`).toBe(true)
    await frame.page().close()
  })
}

for (const entry of replicas.filter(
  (one) => one.isMeasured || (process.env.KEFU_LONG && one.profile !== 'sixintong'),
)) {
  test(`${entry.path}: reading ${manyRows} messages holds the page up for no longer than 50 ms`, async ({
    browser,
    server,
  }) => {
    const frame = await openReplica(browser, server, entry, true)
    const { rows, longestTasksMs } = await frame.evaluate(([id, count]) => window.harness.measure(id, count), [
      entry.profile,
      manyRows,
    ] as const)
    expect(rows).toBeGreaterThanOrEqual(manyRows)
    expect(Math.min(...longestTasksMs), `each round: ${longestTasksMs}`).toBeLessThan(50)
    await frame.page().close()
  })
}

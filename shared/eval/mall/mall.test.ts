import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { mallOrderSchema, mallRulesSchema } from './mall-rows.ts'
import { type MallVerdict, recomputeMall } from './recompute-mall.ts'

/* Seed data of an open-source mall, kept beside the repository; where it is absent these tests say so and are left out. */
const folder = new URL('../../../../shared/data/zh-mall-fixtures/', import.meta.url)
const isThere = existsSync(folder)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
const title = isThere ? 'mall fixtures' : 'mall fixtures (left out: ../shared/data/zh-mall-fixtures is not here)'

describe.runIf(isThere)(title, () => {
  const load = () => {
    const rules = v.parse(
      mallRulesSchema,
      Object.fromEntries(Object.keys(mallRulesSchema.entries).map((name) => [name, read(name)])),
    )
    return v.parse(v.array(mallOrderSchema), read('orders')).map((order) => recomputeMall(order, rules))
  }
  const idsBy = (verdicts: MallVerdict[], key: 'total' | 'lines' | 'byTables') => {
    const ids: Partial<Record<string, number[]>> = {}
    for (const verdict of verdicts) ids[verdict[key]] = [...(ids[verdict[key]] ?? []), verdict.id]
    return ids
  }

  test('every order whose record adds up is worked out to the cent', () => {
    expect(idsBy(load(), 'total')).toEqual({
      same: [
        13, 15, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75,
      ],
      'no-items': [17, 19, 21, 23],
      'payment-does-not-sum': [25],
    })
  })

  test('lines differ only where shares were rounded by piece or a coupon was split before promotions', () => {
    expect(idsBy(load(), 'lines')).toEqual({
      same: [27, 29, 33, 35, 37, 39, 41, 43, 47, 49, 51, 53, 55, 57, 59, 61, 63, 67, 71, 73, 75],
      'coupon-split-by-list-price': [13, 15, 45, 65, 69],
      'rounded-by-piece': [31],
      'no-items': [17, 19, 21, 23],
      'payment-does-not-sum': [25],
    })
  })

  test('with the tables as they are now, orders placed before a rule was changed differ', () => {
    expect(idsBy(load(), 'byTables')).toEqual({
      same: [13, 15, 27, 29, 43, 49, 51, 53, 55, 59, 65, 69, 71, 73, 75],
      'rules-changed-since': [31, 33, 35, 37, 39, 41, 45, 47, 57, 61, 63, 67],
      'no-items': [17, 19, 21, 23],
      'payment-does-not-sum': [25],
    })
  })
})

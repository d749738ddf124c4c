import { expect, test } from 'vitest'
import { checkRestFields, toTrial, toWrite } from './rest-fields.ts'

const good = { endpoint: 'https://erp.example.com', secret: 'a-secret-long-enough', order: '' }

test.each([
  [{}, null, []],
  [{ endpoint: ' ' }, null, ['endpoint']],
  [{ secret: '' }, null, ['secret']],
  [{ secret: '' }, 'https://erp.example.com', []],
  [{ secret: 'fifteen-letters' }, null, ['secret']],
  [{ secret: 'x'.repeat(201) }, null, ['secret']],
  [{ secret: ' a-secret-long-enough' }, null, ['secret']],
  [{ order: '订单 1' }, null, ['order']],
  [{ order: ' SY2026-1 ' }, null, []],
] as const)('%j beside %s is wrong in %j', (change, saved, wrong) => {
  expect(Object.keys(checkRestFields({ ...good, ...change }, saved))).toEqual(wrong)
})

test('an empty secret and an empty order are not sent', () => {
  expect(toWrite({ ...good, secret: '' })).toEqual({ kind: 'rest', endpoint: good.endpoint })
  expect(toTrial({ ...good, endpoint: ` ${good.endpoint} `, order: ' SY1 ' })).toEqual({
    ...{ endpoint: good.endpoint, secret: good.secret, order: 'SY1' },
  })
})

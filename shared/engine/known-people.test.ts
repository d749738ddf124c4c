import { expect, test } from 'vitest'
import { sampleOrder } from '../domain/actions/sample-setting.ts'
import { createKnownPeople } from './known-people.ts'

test('customers of chats, recipients of orders and those who wait at the desk are known, the newest two hundred', () => {
  const people = createKnownPeople()
  const order = sampleOrder()
  people.noteRequest({ shopperName: '周云', order: null })
  people.noteRequest({ shopperName: null, order: null })
  expect(people.noteOrder(order)).toBe(order)
  expect(people.noteOrder(null)).toBeNull()
  people.noteInbox([{ shopperName: '陈默' }])
  people.noteInbox([{ shopperName: '秦岚' }])
  expect(people.list()).toEqual(['周云', order.address.name, '秦岚'])
  for (let at = 0; at < 199; at += 1) people.noteRequest({ shopperName: `客人${at}`, order: null })
  expect(people.list()).not.toContain('周云')
  expect(people.list()).toHaveLength(201)
})

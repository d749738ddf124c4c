import { expect, test } from 'vitest'
import { findProfile } from './find-profile.ts'
import { matchesOf } from './matches-of.ts'

test.each([
  ['https://dongdong.jd.com/', 'jd'],
  ['https://mms.pinduoduo.com/chat-merchant/index.html#/', 'pdd'],
  ['https://banhang.shopee.vn/new-webchat/conversations', 'shopee'],
  ['https://myseller.taobao.com/home.htm/app-customer-service/toolpage/Message', 'qianniu-history'],
  ['https://market.m.taobao.com/app/qn/im-history-search', 'qianniu-history'],
])('%s is read as %s', (address, id) => {
  expect(findProfile(address)?.id).toBe(id)
})

test.each(['https://jd.com/', 'https://dongdong.jd.com.example/', 'about:blank', ''])('%s is no console', (address) => {
  expect(findProfile(address)).toBeNull()
})

test('a script may stand where the chat is and where it is known to be elsewhere', () => {
  expect(matchesOf({ hosts: ['a.example'], panelHosts: ['b.example'] })).toEqual([
    'https://a.example/*',
    'https://b.example/*',
  ])
})

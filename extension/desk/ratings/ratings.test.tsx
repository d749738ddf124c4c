import { expect, test, vi } from 'vitest'
import type { ConversationView, ShownItem } from '../../../shared/engine/api.ts'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { listCollected } from '../tickets/describe-wish.ts'
import { describeRating } from './describe-rating.ts'
import { RatingPart } from './rating-part.tsx'
import { RatingSummary } from './rating-summary.tsx'

type Rating = Extract<ShownItem, { kind: 'rating' }>
const rating = (change: Partial<Rating>): Rating => ({
  ...{ kind: 'rating', key: 'rating:7', session: 7, operatorName: null, stars: null },
  ...change,
})
const reason: Rating['reason'] = { topics: ['slow', 'delivery'], words: '等了半小时' }

test.each([
  [rating({}), '等客户评价'],
  [rating({ stars: 5 }), '客户给AI打了 5 星'],
  [rating({ stars: 2, operatorName: '林静', reason }), '客户给林静打了 2 星：太慢、物流，「等了半小时」'],
  [rating({ stars: 1, reason: { topics: ['other'], words: '' } }), '客户给AI打了 1 星：其他'],
])('the log says who got how many stars and why', (item, line) => {
  expect(describeRating(item)).toBe(line)
})

test('the side card lists what was rated, the newest first, and nothing else', async () => {
  const items = [
    rating({ stars: 2, reason }),
    rating({ key: 'rating:9', stars: 5, operatorName: '林静' }),
    rating({ key: 'r' }),
  ]
  const { place } = await mount(createTestDesk(), <RatingPart view={{ items } as ConversationView} />)
  const rows = [...place.querySelectorAll('li')].map((row) => row.textContent)
  expect(rows).toEqual(['林静服务', 'AI 服务太慢、物流，「等了半小时」'])
  expect(place.querySelector('.ui-stars')?.getAttribute('aria-label')).toBe('5 星')
  const none = await mount(createTestDesk(), <RatingPart view={{ items: [rating({})] } as ConversationView} />)
  expect(none.text()).toBe('')
})

test('the tickets page counts ratings, people and the assistant apart', async () => {
  const view = await mount(createTestDesk(), <RatingSummary />)
  await vi.waitFor(() => expect(view.text()).toContain('AI 4.5 星（12 次）'))
  expect(view.text()).toContain('人工 4.7 星（3 次）')
  expect(view.text()).toContain('1–2 星 1 次，说得最多：太慢 1')
})

test('a follow-up says what is known of the rating', () => {
  const action = { kind: 'open_ticket', order: null, group: 'service', subject: 'feedback_rating' } as const
  const rated = { session: 7, stars: 1, servedBy: 'operator' } as const
  const names = { products: [], skus: [] }
  expect(listCollected({ ...action, rating: rated }, names)).toEqual([
    ['评分', '1 星'],
    ['谁服务', '人工'],
    ['原因', '客户还没说'],
  ])
  expect(listCollected({ ...action, rating: { ...rated, reason } }, names)).toContainEqual([
    '原因',
    '太慢、物流，「等了半小时」',
  ])
})

import * as v from 'valibot'
import { type LearnedGroup, learnedForgetSchema, learnedSwitchSchema } from '../../../shared/protocol/desk-learned.ts'

const since = '2026-11-03T02:00:00.000Z'
const taught: LearnedGroup[] = [
  {
    group: { articleId: 'wash', mark: 'q-0000001' },
    question: '冲锋衣怎么洗',
    answers: [
      { articleId: 'dry', title: '冲锋衣洗完怎么晾', weight: 0.7, accepted: 12, rejected: 1, since },
      { articleId: 'wash', title: '冲锋衣怎么洗', weight: -0.6, accepted: 2, rejected: 9, since },
    ],
  },
  {
    group: { articleId: 'ship', mark: 'q-0000002' },
    question: '几天能到',
    answers: [{ articleId: 'late', title: '大促期间多久发货', weight: -0.4, accepted: 0, rejected: 4, since }],
  },
]

/** What a shop was taught; it can be forgotten and switched off. */
export function createScriptedLearned() {
  let isOn = true
  let forgotten = new Set<string>()
  const show = () =>
    Response.json({
      enabled: isOn,
      at: '2026-11-22T04:00:00.000Z',
      groups: isOn ? taught.filter(({ group }) => !forgotten.has(group.mark) && !forgotten.has('')) : [],
    })
  return (path: string, init?: RequestInit): Response => {
    const body: unknown = init?.body === undefined ? {} : JSON.parse(String(init.body))
    if (path === 'learned/switch') isOn = v.parse(learnedSwitchSchema, body).enabled
    if (path === 'learned/forget') {
      const { group, undo } = v.parse(learnedForgetSchema, body)
      const mark = group?.mark ?? ''
      forgotten = new Set(undo ? [...forgotten].filter((one) => one !== mark) : [...forgotten, mark])
    }
    return show()
  }
}

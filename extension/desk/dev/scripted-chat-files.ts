import type { ArticleProposal } from '../../../shared/protocol/article-proposal.ts'
import type { ChatFiles } from '../../../shared/protocol/chat-file.ts'

const propose = (at: number, title: string, answer: string, more: Partial<ArticleProposal> = {}): ArticleProposal => ({
  ...{ id: `chat-${at}`, title, questions: [title, `请问${title}`], answer, otherAnswers: [], conflicts: [] },
  ...{ count: 12 - at, conversations: 10 - at, examples: [], rows: [at] },
  ...more,
})

const columns = { time: 0, sender: 1, text: 2 }
const head = [
  { row: 1, cells: ['时间', '谁', '内容', '备注'] },
  { row: 2, cells: ['2026-11-20 10:02', 'tb_0912', '专票多久能开好', ''] },
  { row: 3, cells: ['2026-11-20 10:03', '山野集:阿澈', '确认收货后 3 个工作日内开好。', ''] },
]

const proposals: ArticleProposal[] = [
  propose(0, '专票多久能开好', '确认收货后 3 个工作日内开好，发到您的邮箱。', {
    otherAnswers: [{ text: '一般 5 天左右。', count: 2, operators: ['小满'] }],
    conflicts: [
      {
        kind: 'number',
        sides: [
          { text: '确认收货后 3 个工作日内开好。', count: 8, operators: ['阿澈'], said: ['3 个工作日'] },
          { text: '一般 5 天左右。', count: 2, operators: ['小满'], said: ['5 天'] },
        ],
      },
    ],
  }),
  propose(1, '帐篷能放进 28 寸行李箱吗', '能放进 28 寸的箱子，收起来 58 厘米长。'),
  propose(2, '退货运费谁出', '没有质量问题的，寄回的运费由您承担。'),
]

/** Stands in for the engine's reading of chats; a side that was put on the shop's gives one proposal less. */
export function createScriptedChatFiles(): ChatFiles {
  let left = 0
  let isTurned = false
  let isUntold = false
  return {
    openChatFile: async () => ({ ok: true, value: { file: 'c1', format: 'table', headerRow: 1, columns, head } }),
    async readChatFile(_file, choice) {
      if (choice !== null) {
        left = 2
        isTurned = choice.roles?.tb_0912 === 'operator'
        isUntold = choice.columns !== undefined && choice.columns.text === undefined
      }
      left -= 1
      if (isUntold) return { kind: 'refused', reason: 'not-chats' }
      if (left > 0) return { kind: 'reading', step: 'pairs', done: 1, all: 2 }
      return {
        ...{ kind: 'read', messages: 640, bad: 2, proposals: isTurned ? 2 : 3, askings: 33 },
        senders: [
          { name: '山野集:阿澈', role: 'operator', messages: 310 },
          { name: 'tb_0912', role: isTurned ? 'operator' : 'shopper', messages: 9 },
        ],
        samples: [
          { sender: 'tb_0912', role: 'shopper', text: '专票多久能开好' },
          { sender: '山野集:阿澈', role: 'operator', text: '确认收货后 3 个工作日内开好。' },
        ],
        leftOut: {
          ...{ system: 12, robot: 40, smallTalk: 96, unanswered: 5 },
          ...{ orderBound: 61, oneOff: 18, rare: 27, covered: 0 },
        },
      }
    },
    listChatProposals: async (_file, from) => proposals.slice(isTurned ? 1 : 0).slice(from),
    async closeChatFile() {},
  }
}

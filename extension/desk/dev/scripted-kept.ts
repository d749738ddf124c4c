import type { AnsweredGroup, KeptAnswer, OwnProposals } from '../../../shared/protocol/desk-kept-answers.ts'
import { at } from './scripted-conversations.ts'

const invoices: AnsweredGroup = {
  group: 'u-invoice',
  from: { conversation: 'c0-chen000000000000', seq: 7 },
  ...{ question: '能开增值税专用发票吗', by: '阿澈', at: at(180) },
  answer: '可以开专票。下单时选「增值税专票」，填公司抬头和税号，确认收货后 3 个工作日内开好。',
}

const own: OwnProposals = {
  messages: 6,
  proposals: [
    {
      ...{ id: 'chat-own', title: invoices.question, questions: [invoices.question], answer: invoices.answer },
      ...{ otherAnswers: [], conflicts: [], count: 2, conversations: 2, examples: [], rows: [1, 4] },
    },
  ],
  leftOut: {
    ...{ system: 0, robot: 2, smallTalk: 0, unanswered: 0 },
    ...{ orderBound: 1, oneOff: 0, rare: 0, covered: 0 },
  },
}

/** One shop's kept answers; a question that holds 冲突 is refused, one reply speaks of one order. */
export function createScriptedKept() {
  let kept: KeptAnswer[] = []
  return (path: string, init?: RequestInit): Response => {
    if (path.startsWith('kept-answers/groups')) {
      const isKept = kept.some(({ from }) => from?.conversation === invoices.from.conversation)
      return Response.json({ groups: isKept ? [] : [invoices] })
    }
    if (path.startsWith('kept-answers/proposals')) return Response.json(own)
    if (path.startsWith('kept-answers/words')) return Response.json(toWords(path))
    if (path.endsWith('/undo')) {
      kept = kept.filter(({ importId }) => !path.includes(importId))
      return Response.json({ revision: 1290, stayed: false })
    }
    if (init?.method !== 'POST')
      return Response.json({ kept: kept.filter(({ from }) => path.endsWith(from?.conversation ?? '-')) })
    const wish = JSON.parse(String(init.body))
    if (wish.question.includes('冲突')) return Response.json({ code: 'revision-conflict' }, { status: 409 })
    const { importId, from, question, extend, publish } = wish
    const one: KeptAnswer = {
      ...{ importId, from, title: question, extends: extend !== null, articleId: extend ?? 'k-new' },
      ...{ state: publish ? 'live' : 'draft', by: '阿澈', at: at(0), mayUndo: true },
    }
    kept = [...kept, one]
    return Response.json(one)
  }
}

function toWords(path: string) {
  if (path.includes(invoices.from.conversation)) {
    return { question: invoices.question, answer: invoices.answer, by: '阿澈', group: 'u-invoice', bound: [] }
  }
  const answer = '专票 3 个工作日内开好。今天下午就给您寄出，电话 *** 收。'
  return { question: '专票多久能开好', answer, by: '阿澈', group: null, bound: ['今天下午就给您寄出'] }
}

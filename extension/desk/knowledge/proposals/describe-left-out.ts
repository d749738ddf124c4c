import type { ChatFileReading } from '../../../../shared/protocol/chat-file.ts'

type Read = Extract<ChatFileReading, { kind: 'read' }>

/** What of an export was read and not used; what did not occur is left out. */
export function describeLeftOut({ leftOut, bad }: Pick<Read, 'leftOut' | 'bad'>): string {
  const told: [string, number][] = [
    ['系统提示', leftOut.system],
    ['机器人的话', leftOut.robot],
    ['寒暄', leftOut.smallTalk],
    ['没人回答的', leftOut.unanswered],
    ['只关一单、一个人的', leftOut.orderBound],
    ['只说这一次的', leftOut.oneOff],
    ['问得太少的', leftOut.rare],
    ['读不懂的行', bad],
  ]
  return told.flatMap(([what, count]) => (count > 0 ? [`${what} ${count.toLocaleString('zh-CN')}`] : [])).join('，')
}

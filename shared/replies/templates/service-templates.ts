import type { serviceLines } from '../../dialog/lines/service-lines.ts'

/** Wordings for tickets, ratings and membership; how they are filled is told in `templates.ts`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': ['{you}现在是{level}，有 {points} 积分。', '等级是{level}，积分 {points}。'],
  'ticket.one': [
    '工单 {ticket}（{what}）{state}，{at} 更新，由{group}跟进。[备注：{note}。]',
    '{ticket} 是{what}，{state}（{at} 更新，{group}）。[同事写的：{note}。]',
  ],
  'ticket.some': ['{you}有 {count} 个工单：{rows}。', '查到 {count} 个工单：{rows}。'],
  'ticket.none': ['没有查到{you}的工单。要登记什么可以直接说，或者转人工。', '这里没有记录到工单，可以转人工问问。'],
  'ticket.offline': ['工单要联网才能查，连上后我接着查。', '现在离线，连上网我再查工单进度。'],
}

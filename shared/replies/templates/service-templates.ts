import type { serviceLines } from '../../dialog/lines/service-lines.ts'

/** Wordings for tickets, ratings and membership; how they are filled is told in `templates.ts`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': ['{you}现在是{level}，有 {points} 积分。', '等级是{level}，积分 {points}。'],
}

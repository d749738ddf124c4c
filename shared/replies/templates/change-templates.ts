import type { changeLines } from '../../dialog/lines/change-lines.ts'

/** Wordings for changes of an order; how they are filled is told in `templates.ts`. */
export const changeTemplates: Record<(typeof changeLines)[number], readonly string[]> = {
  'request.noted': [
    '订单 {order} 查到了。{request}要由同事来办，我这就转过去，情况不用重说。',
    '查到订单 {order}，{request}我转给同事处理。',
  ],
}

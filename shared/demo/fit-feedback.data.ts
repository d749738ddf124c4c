import type { FitFeedback } from '../protocol/service-rules.ts'

/** How the demo shop's clothes and shoes fitted those who bought them, counted from returns and reviews. */
export const fitFeedback: FitFeedback[] = [
  { id: 'p-zhufeng-jacket', small: 11, fitting: 164, large: 9 },
  { id: 'p-tingyu-jacket', small: 4, fitting: 97, large: 6 },
  { id: 'p-nuanyan-fleece', small: 8, fitting: 141, large: 12 },
  { id: 'p-yunxu-down', small: 7, fitting: 88, large: 15 },
  // Cut close: most who sent it back found it too small.
  { id: 'p-shanxing-pants', small: 26, fitting: 73, large: 5 },
  { id: 'p-qinghan-baselayer', small: 3, fitting: 120, large: 24 },
  { id: 'p-shijing-boots', small: 14, fitting: 131, large: 6 },
  // One return short of moving the advice.
  { id: 'p-xijian-sandals', small: 19, fitting: 40, large: 2 },
  { id: 'p-yelu-trail', small: 9, fitting: 66, large: 4 },
]

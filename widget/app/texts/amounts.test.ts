import { expect, test } from 'vitest'
import { attachmentLimits } from '../../../shared/protocol/attachment.ts'
import { errorsZhCn } from './errors-zh-cn.ts'

test.each([
  [errorsZhCn['too-large']({ code: 'too-large', limit: attachmentLimits.bytes }), '内容太大，最多 10 MB'],
  [errorsZhCn['too-many-requests']({ code: 'too-many-requests', retryAfterSeconds: 20 }), '发得太快，20 秒后再发'],
  [errorsZhCn['too-many-requests']({ code: 'too-many-requests', retryAfterSeconds: 3000 }), '发得太快，50 分钟后再发'],
])('%s', (said, words) => {
  expect(said).toBe(words)
})

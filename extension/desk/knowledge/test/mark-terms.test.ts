import { expect, test } from 'vitest'
import { markTerms } from './mark-terms.ts'

test.each<[string, string[], string]>([
  ['标剪了能不能退', ['剪了', '能退'], '标[剪了]能不[能退]'],
  ['帐杆能换一节吗', ['帐杆', '杆能', '一节'], '[帐杆能]换[一节]吗'],
  ['能退吗，能退吗', ['能退'], '[能退]吗，[能退]吗'],
  ['怎么退货', ['运费', ''], '怎么退货'],
])('%s with %j is marked %s', (question, terms, marked) => {
  const runs = markTerms(question, terms)
  expect(runs.map(({ text, isShared }) => (isShared ? `[${text}]` : text)).join('')).toBe(marked)
})

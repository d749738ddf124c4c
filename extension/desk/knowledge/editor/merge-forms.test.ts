import { expect, test } from 'vitest'
import { tellTree } from '../../../../shared/protocol/tell-tree.ts'
import { headlamp } from '../../dev/scripted-tree.ts'
import { type ArticleForm, toArticleForm } from '../article-form.ts'
import { changeStep } from '../trees/edit-tree.ts'
import { withTree } from '../trees/with-tree.ts'
import { findMergeParts, type MergeChoice, type MergePart, mergeForms } from './merge-forms.ts'

const answer = { id: 'A' as const, text: '可以退。', steps: '', imagePath: undefined, media: [] }
const base: ArticleForm = {
  ...toArticleForm(null),
  ...{ title: '能退吗', questions: ['能退吗', '可以退货吗'], answers: [answer], category: '售后服务' },
}
const b = { ...answer, id: 'B' as const, text: '看情况。' }
const told = (part: MergePart) => `${part.label} ${part.changedBy}${part.canJoin ? ' 可合' : ''}`

const picture = (name: string) => ({
  ...{ kind: 'picture' as const, path: `/m/demo/${name.repeat(64)}`, alt: name, step: 0 },
})

const below = ({ step: _, ...media }: ReturnType<typeof picture>) => media

type Row = [
  name: string,
  mine: Partial<ArticleForm>,
  theirs: Partial<ArticleForm>,
  parts: string[],
  choices: Partial<Record<MergePart['name'], MergeChoice>>,
  merged: Partial<ArticleForm> | null,
]
test.each<Row>([
  ['nobody changed anything', {}, {}, [], {}, {}],
  ['only I', { title: '还能退吗' }, {}, ['标题 mine'], {}, { title: '还能退吗' }],
  ['only they', {}, { title: '还能退吗' }, ['标题 theirs'], {}, { title: '还能退吗' }],
  ['both the same', { title: '还能退吗' }, { title: '还能退吗' }, [], {}, { title: '还能退吗' }],
  [
    'different parts',
    { handoffCondition: '要看实物' },
    { category: '售后服务 / 退换货', channels: ['widget', 'jd'] },
    ['转人工条件 mine', '目录 theirs', '渠道 theirs 可合'],
    {},
    { handoffCondition: '要看实物', category: '售后服务 / 退换货', channels: ['widget', 'jd'] },
  ],
  ['one part, nothing chosen', { title: '我的' }, { title: '他的' }, ['标题 both'], {}, null],
  ['one part, mine', { title: '我的' }, { title: '他的' }, ['标题 both'], { title: 'mine' }, { title: '我的' }],
  ['one part, theirs', { title: '我的' }, { title: '他的' }, ['标题 both'], { title: 'theirs' }, { title: '他的' }],
  [
    'questions of both, kept from both',
    { questions: ['能退吗', '可以退货吗', '我加的'] },
    { questions: ['他加的', '能退吗'] },
    ['问法 both 可合'],
    { questions: 'both' },
    { questions: ['他加的', '能退吗', '可以退货吗', '我加的'] },
  ],
  [
    'an answer of both, one below the other',
    { answers: [{ ...answer, text: '七天内可以退。', steps: '寄回' }] },
    { answers: [{ ...answer, text: '签收七天内可以。' }] },
    ['答案 A both 可合'],
    { answerA: 'both' },
    { answers: [{ ...answer, text: '签收七天内可以。\n七天内可以退。', steps: '寄回' }] },
  ],
  [
    'pictures of both, mine below where their steps are others',
    { answers: [{ ...answer, steps: '寄回', media: [picture('a')] }] },
    { answers: [{ ...answer, steps: '收好\n寄回', media: [picture('b')] }] },
    ['答案 A both 可合'],
    { answerA: 'both' },
    { answers: [{ ...answer, steps: '收好\n寄回\n寄回', media: [picture('b'), below(picture('a'))] }] },
  ],
  [
    'I mended A, they added B',
    { answers: [{ ...answer, text: '七天内可以退。' }] },
    { answers: [answer, b] },
    ['答案 A mine 可合', '答案 B theirs'],
    {},
    { answers: [{ ...answer, text: '七天内可以退。' }, b] },
  ],
  [
    'I took A away, they mended it',
    { answers: [b] },
    { answers: [{ ...answer, text: '七天内可以退。' }] },
    ['答案 A both', '答案 B mine'],
    { answerA: 'theirs' },
    { answers: [{ ...answer, text: '七天内可以退。' }, b] },
  ],
  [
    'begin by me, end by them: one part, so that no period comes out that nobody meant',
    { validFrom: '2026-12-01T00:00' },
    { validTo: '2026-11-30T00:00' },
    ['有效期 both'],
    { period: 'theirs' },
    { validFrom: '', validTo: '2026-11-30T00:00' },
  ],
])('%s', (_, myChange, theirChange, parts, choices, merged) => {
  const versions = { base, mine: { ...base, ...myChange }, theirs: { ...base, ...theirChange } }
  expect(findMergeParts(versions).map(told)).toEqual(parts)
  expect(mergeForms(versions, choices)).toEqual(merged === null ? null : { ...base, ...merged })
})

test('both versions are shown as lines, steps numbered', () => {
  const mine = { ...base, answers: [{ ...answer, text: '两步：', steps: '拍照\n寄回' }] }
  const [part] = findMergeParts({ base, mine, theirs: base })
  expect(part).toMatchObject({ base: ['可以退。'], mine: ['两步：', '1. 拍照', '2. 寄回'] })
})

test('two who changed different steps of a process keep both, and the answer that tells it in words follows', () => {
  const begun: ArticleForm = { ...base, tree: headlamp, answers: [{ ...answer, text: tellTree(headlamp) }] }
  const ask = (id: string, question: string) => withTree(begun, changeStep(headlamp, id, { question }))
  const versions = { base: begun, mine: ask('s1', '灯亮不亮？'), theirs: ask('s2', '充了多久？') }
  expect(findMergeParts(versions).map(told)).toEqual(['流程 both 可合'])
  const merged = mergeForms(versions, { tree: 'both' })
  expect(merged?.tree?.steps.map(({ question }) => question)).toEqual(['灯亮不亮？', '充了多久？'])
  expect(merged?.answers[0]?.text).toBe(merged?.tree ? tellTree(merged.tree) : '')
  const same = { ...versions, theirs: ask('s1', '亮着吗？') }
  expect(findMergeParts(same).map(told)).toEqual(['流程 both'])
  expect(mergeForms(same, { tree: 'mine' })?.answers[0]?.text).toContain('灯亮不亮？')
})

test('a picture in an answer that tells its process in words is a change of its own', () => {
  const told = withTree({ ...toArticleForm(null), answers: [{ ...answer, text: '' }] }, headlamp)
  const answers = told.answers.map((one) => ({ ...one, text: tellTree(headlamp), media: [picture('a')] }))
  const [before, after] = [[], answers[0]?.media ?? []].map((media) => ({
    ...told,
    answers: answers.map((one) => ({ ...one, media })),
  })) as [ArticleForm, ArticleForm]
  expect(findMergeParts({ base: before, mine: after, theirs: before }).map(({ name }) => name)).toEqual(['answerA'])
})

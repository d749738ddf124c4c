import type { ArticleMedia } from '../../../../shared/protocol/article-media.ts'
import { tellTree } from '../../../../shared/protocol/tell-tree.ts'
import type { AnswerFormPart, ArticleForm } from '../article-form.ts'
import { answerFollows, withTree } from '../trees/with-tree.ts'
import { channelNames, layerNames, localeNames } from './place-names.data.ts'

/** A part of an article that is merged as a whole. */
export interface FormPart {
  name: Exclude<keyof ArticleForm, 'answers' | 'validFrom' | 'validTo'> | 'answerA' | 'answerB' | 'answerC' | 'period'
  label: string
  /** What two versions are compared by. */
  read: (form: ArticleForm) => unknown
  show: (form: ArticleForm) => string[]
  /** `to` with this part as it stands in `from`. */
  copy: (from: ArticleForm, to: ArticleForm) => ArticleForm
}

/** In the order of the editor. */
export const formParts: readonly FormPart[] = [
  plain('title', '标题', ({ title }) => [title]),
  plain('questions', '问法', ({ questions }) => questions),
  answer('A'),
  answer('B'),
  answer('C'),
  {
    ...plain('tree', '流程', ({ tree }) => (tree === null ? [] : [tree.title, ...tellTree(tree).split('\n')])),
    copy: (from, to) => withTree(to, from.tree),
  },
  plain('relatedIds', '相关文章', ({ relatedIds }) => relatedIds),
  plain('handoffCondition', '转人工条件', ({ handoffCondition }) => [handoffCondition]),
  plain('layer', '层级', ({ layer }) => [layerNames[layer]]),
  plain('category', '目录', ({ category }) => [category]),
  plain('productIds', '商品', ({ productIds }) => productIds),
  plain('channels', '渠道', ({ channels }) => channels.map((channel) => channelNames[channel])),
  plain('locale', '语言', ({ locale }) => [localeNames[locale]]),
  {
    name: 'period',
    label: '有效期',
    read: ({ validFrom, validTo }) => [validFrom, validTo],
    show: ({ validFrom, validTo }) => [`${shownMoment(validFrom, '一开始')} 至 ${shownMoment(validTo, '一直有效')}`],
    copy: ({ validFrom, validTo }, to) => ({ ...to, validFrom, validTo }),
  },
]

type PlainName = Extract<FormPart['name'], keyof ArticleForm>

function plain(name: PlainName, label: string, show: FormPart['show']): FormPart {
  return {
    ...{ name, label },
    show: (form) => show(form).filter((line) => line !== ''),
    read: (form) => form[name],
    copy: (from, to) => ({ ...to, [name]: from[name] }),
  }
}

function answer(id: AnswerFormPart['id']): FormPart {
  const find = ({ answers }: ArticleForm) => answers.find((one) => one.id === id)
  return {
    name: `answer${id}`,
    label: `答案 ${id}`,
    // The process in words is no change of its own: it comes with the process.
    read: (form) => {
      const own = find(form) ?? null
      return own !== null && id === 'A' && form.tree !== null && answerFollows(form) ? { ...own, text: '' } : own
    },
    show: (form) => {
      const { text = '', steps = '', media = [] } = find(form) ?? {}
      return [...text.split('\n'), ...numbered(steps), ...media.map((one) => tellMedia(one, steps))].filter(
        (line) => line.trim() !== '',
      )
    },
    copy: (from, to) => {
      const others = to.answers.filter((one) => one.id !== id)
      const own = find(from)
      return { ...to, answers: [...others, ...(own ? [own] : [])].sort((a, b) => a.id.localeCompare(b.id)) }
    },
  }
}

function numbered(steps: string): string[] {
  return steps
    .split('\n')
    .filter((step) => step.trim() !== '')
    .map((step, at) => `${at + 1}. ${step}`)
}

function tellMedia({ kind, alt, step }: ArticleMedia, steps: string): string {
  const before = step === undefined ? [] : steps.split('\n').slice(0, step + 1)
  const at = before.filter((line) => line.trim() !== '').length
  const label = kind === 'picture' ? '图片' : '视频'
  return `${at === 0 ? label : `第 ${at} 步的${label}`}：${alt.trim() === '' ? '还没写说明' : alt}`
}

function shownMoment(field: string, none: string): string {
  return field === '' ? none : field.replace('T', ' ')
}

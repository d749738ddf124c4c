import * as v from 'valibot'
import {
  type RuleSectionName,
  type RuleSections,
  ruleSectionsSchema,
  rulesFileLimitBytes,
} from '../../../../shared/protocol/desk-rules.ts'
import { describeIssue, type FileProblem } from './describe-issue.ts'
import { locateJsonError } from './locate-json-error.ts'

/** How far the reading of a file is: sections and entries looked at so far, of all. */
export interface ReadProgress {
  done: number
  all: number
}

/** A file that can be taken, or every reason why not. */
export type RulesFile = { ok: true; sections: RuleSections; ignored: string[] } | { ok: false; problems: FileProblem[] }

const sliceSize = 100
const toldProblems = 200
const sectionSchemas = ruleSectionsSchema.entries

/** Parts of a shop file that are no rules: they stay as they are in the shop. */
const otherSections: Record<string, string> = {
  ...{ settings: '店铺设置', products: '商品', skus: '价格库存', fitFeedback: '尺码反馈', members: '会员' },
  ...{ orders: '订单', articles: '文章' },
}

/** Reads a file slice by slice, so that the page goes on; nothing of it is used unless all of it is sound. */
export async function readRulesFile(
  file: { size: number; text: () => Promise<string> },
  onProgress: (progress: ReadProgress) => void,
): Promise<RulesFile> {
  if (file.size > rulesFileLimitBytes)
    return refuse(`文件有 ${toMegabytes(file.size)}，最多 5 MB。去掉文章和订单再导入`)
  const text = await file.text()
  if (text.startsWith('PK')) return refuse('这是 Excel 或压缩包，要 JSON 文件，从「导出」得到')
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse(locateJsonError(text)) // told by our own reading: browsers word it differently
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return refuse('最外层要是一个对象：{ "promotions": [ … ] }')
  return readSections(raw, onProgress)
}

async function readSections(raw: object, onProgress: (progress: ReadProgress) => void): Promise<RulesFile> {
  const known = Object.entries(raw).filter(([name]) => name in sectionSchemas)
  const ignored = Object.entries(raw).flatMap(([name, value]) => {
    const isEmpty = Array.isArray(value) && value.length === 0
    return name in otherSections && !isEmpty ? [otherSections[name] ?? name] : []
  })
  if (known.length === 0) return refuse('里面没有规则。至少要有 promotions、coupons、shipping 等其中一段')
  const all = known.reduce((sum, [, value]) => sum + (Array.isArray(value) ? value.length : 1), 0)
  const problems: FileProblem[] = []
  const sections: Record<string, unknown> = {}
  let done = 0
  for (const [name, value] of known) {
    for (const slice of cut(value)) {
      problems.push(...checkSlice(name as RuleSectionName, slice.value, slice.from))
      done += slice.count
      onProgress({ done, all })
      await nextTurn()
    }
    sections[name] = value
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, toldProblems) }
  return { ok: true, sections: v.parse(ruleSectionsSchema, sections), ignored }
}

/** Long lists in slices, everything else as it is. */
function cut(value: unknown): { value: unknown; from: number; count: number }[] {
  if (!Array.isArray(value) || value.length === 0) return [{ value, from: 0, count: 1 }]
  const starts = Array.from({ length: Math.ceil(value.length / sliceSize) }, (_, index) => index * sliceSize)
  return starts.map((from) => {
    const slice: unknown[] = value.slice(from, from + sliceSize)
    return { value: slice, from, count: slice.length }
  })
}

function checkSlice(name: RuleSectionName, value: unknown, from: number): FileProblem[] {
  const parsed = v.safeParse(sectionSchemas[name], value)
  return parsed.success ? [] : parsed.issues.flatMap((issue) => describeIssue(name, from, issue))
}

function refuse(sentence: string): RulesFile {
  return { ok: false, problems: [{ path: '', sentence }] }
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** Lets the page draw and answer keys between two slices. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

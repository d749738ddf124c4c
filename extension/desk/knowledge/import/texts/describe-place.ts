import type {
  ArticleRowFault,
  ArticleRowNote,
  PlaceKind,
  ToldArticlePlace,
} from '../../../../../shared/protocol/article-file.ts'

/** What a sentence may name: the place's own words, as one list and one by one, and the place it repeats. */
interface Told {
  all: string
  words: readonly string[]
  other: string
}

/** What is wrong with a place and what to write instead. */
const sentences: Record<ArticleRowFault | ArticleRowNote, (told: Told) => string> = {
  'no-question': () => '没有问题。补上客户会怎么问，或删掉这一行',
  'no-answer': () => '答案为空。补上答案，或删掉这一行',
  'no-product': () => '没有商品名称。补上名称，或删掉这一行',
  'question-too-long': ({ all }) => `问法${all}超过 200 字。缩短，细节写进答案`,
  'too-many-questions': ({ words }) => `有 ${words[0]} 种问法，一篇最多 60 种。留下常用的，或分成两行`,
  'answer-too-long': () => '答案超过 4,000 字。缩短，或分成几行',
  'title-too-long': ({ all }) => `标题${all}超过 80 字。缩短`,
  'step-too-long': ({ all }) => `有一步超过 300 字：${all}。拆成几步`,
  'handoff-too-long': () => '转人工条件超过 200 字。缩短',
  'category-too-deep': ({ words }) => `目录「${words.join('/')}」太深，最多 3 层。并掉一层`,
  'category-too-long': ({ words }) => `目录「${words.join('/')}」里有一层超过 40 字。缩短`,
  'category-gap': ({ words }) => `目录跳了一层：「${words.map((word) => word || '空').join('/')}」。补上空着的那层`,
  'unknown-layer': ({ all }) => `层级${all}不认识。写成 基础、活动 或 紧急`,
  'unknown-product': ({ all }) => `店里没有商品${all}。写商品的全名或 ID，或留空（适用全部）`,
  'unknown-channel': ({ all }) => `渠道${all}不认识。写成 网站、京东、拼多多 一类，或留空`,
  'unknown-locale': ({ all }) => `语言${all}不认识。写成 简体中文、繁体中文 或 English，或留空`,
  'bad-date': ({ all }) => `时间${all}不存在或看不懂。写成 2026-11-18 或 2026-11-18 09:30`,
  'end-before-start': ({ words }) => `结束时间「${words[1]}」早于开始时间「${words[0]}」。把两个时间改对`,
  formula: ({ all }) => `${all}是公式，不是内容。在表格里复制，再「粘贴为值」`,
  garbled: ({ all }) => `${all}里有乱码。从原来的地方重新导出，另存为 .xlsx 或 UTF-8 的 CSV`,
  duplicate: ({ other }) => `和${other}的问题、答案都一样，只导入前面那个。本来不一样就改得不一样`,
  'broken-page': () => '这一页坏了，读不出来。重新导出这份 PDF，或把这页的内容另存为文字',
  'page-fonts-missing': () =>
    '这一页有些字用的字体没有嵌进文件，认不出来，没有导入。打开原稿另存为 .docx，再导入这一页的内容',
  malformed: () => '看不懂这一行。按表头的样子重写一次',
  'unknown-related': ({ all }) => `相关问题${all}没找到，先不关联。导入后可以在文章里补`,
  'already-over': ({ all }) => `结束时间${all}已经过了，导入后不会回答。不对就改时间`,
  'merge-cut': ({ all }) => `一篇最多 60 种问法，这些没并进去：${all}。去那篇文章里留下常用的`,
  'page-without-text': () => '这一页没有字，可能是图片。里面有内容就打成文字再导入',
}

const placeNames: Record<PlaceKind, string> = { row: '行', line: '行', page: '页', paragraph: '段' }

/** Why a place is left out, or what to look at in it, with its own words. */
export function describePlace(
  { reason, told, other }: Pick<ToldArticlePlace, 'reason' | 'told' | 'other'>,
  kind: PlaceKind,
): string {
  const all = told.map((text) => `「${text}」`).join('、')
  const place = `第 ${(other ?? 0).toLocaleString('zh-CN')} ${placeNames[kind]}`
  return sentences[reason]({ all, words: told, other: place })
}

/** 行, 页 or 段: what the number beside a place counts. */
export function namePlace(kind: PlaceKind): string {
  return placeNames[kind]
}

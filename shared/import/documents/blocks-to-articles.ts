import { articleBounds } from '../articles/article-limits.ts'
import { guessArticleColumns } from '../articles/guess-article-columns.ts'
import type { PlaceReading, ReadingSetting } from '../articles/read-article.ts'
import { readArticleRow } from '../articles/read-article-row.ts'
import { splitCell } from '../articles/split-cell.ts'
import { refuseRepeated } from '../articles/walk-table.ts'
import type { Block } from './block.ts'
import { endsAsking, isAsking } from './is-asking.ts'

/** A question or a heading, with what stands under it. */
interface Section {
  place: number
  title: string
  questions: string[]
  path: string[]
  lines: string[]
  steps: string[]
  /** A heading that asks nothing and has nothing below is a category and no more. */
  isHeading: boolean
}

const questionMark =
  /^(?:[【[]?\s*(?:(?:常见问题|问题|问)\s*\d{0,3}|(?:Question|Q)\d{0,3})\s*[】\]]?\s*[:：]|(?:问题|问|Q)\s*\d{1,3}\s*[.．、]|[【[]\s*(?:问题?|Q)\s*\d{0,3}\s*[】\]])\s*(?=\S)/i
const answerMark =
  /^(?:[【[]?\s*(?:(?:答案|回答|回复|答)\s*\d{0,3}|(?:Answer|A)\d{0,3})\s*[】\]]?\s*[:：]|(?:答|A)\s*\d{1,3}\s*[.．、]|[【[]\s*(?:答案?|A)\s*\d{0,3}\s*[】\]])\s*/i
/** Question and answer on one line. */
const answerWithin = /^(.+?)[\s　]*(?:答案?|A)\s*\d{0,3}\s*[:：]\s*(\S.*)$/s
const variantMark = /^(?:相似问法?|其他问法|类似问题|也可以问|还可以问)\s*[:：]\s*/

/**
 * Articles of a document: 「问：… 答：…」 and Q:/A:, headings with what stands under them, numbered and bare questions,
 * tables of questions and answers. Headings above become the category, an ordered list the steps.
 */
export function blocksToArticles(blocks: readonly Block[], setting: ReadingSetting): PlaceReading[] {
  const isMarked = blocks.some((block) => block.kind !== 'table' && questionMark.test(block.text))
  const found: PlaceReading[] = []
  const sections: Section[] = []
  const headings: { level: number; text: string }[] = []
  for (const block of blocks) {
    const path = headings.map(({ text }) => text)
    const open = sections.at(-1) ?? null
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop()
      const name = block.text.replace(questionMark, '')
      const above = headings.map(({ text }) => text)
      sections.push({ ...createSection(block.place, name, above), isHeading: true })
      headings.push({ level: block.level, text: name })
    } else if (block.kind === 'table') {
      const rows = readQuestionTable(block, path, setting, open !== null)
      for (const row of rows === null ? block.rows : []) open?.lines.push(toSentence(row))
      for (const reading of rows ?? []) found.push(reading)
    } else {
      const question = readQuestion(block, isMarked)
      const answer = answerMark.exec(block.text)
      if (question !== null) sections.push(createAsked(block.place, question, path))
      else if (answer === null) addBlock(open, block)
      else if (open === null) found.push(unasked(block))
      else addText(open, block.text.slice(answer[0].length))
    }
  }
  const all = found.concat(sections.flatMap((section) => toReadings(section, setting)))
  const seen = new Map<string, number>()
  return all.toSorted((a, b) => a.place - b.place).map((reading) => refuseRepeated(reading, seen))
}

type TextBlock = Exclude<Block, { kind: 'table' | 'heading' }>

function createSection(place: number, title: string, path: string[]): Section {
  return { place, title, questions: isAsking(title) ? [title] : [], path, lines: [], steps: [], isHeading: false }
}

function createAsked(place: number, text: string, path: string[]): Section {
  // A line of megabytes is no question.
  const within = text.length > 5000 ? null : answerWithin.exec(text)
  const section = createSection(place, within?.[1] ?? text, path)
  return { ...section, lines: within === null ? [] : [within[2] ?? ''] }
}

/** With marks in the document only marks begin a question; without them a question mark does. */
function readQuestion({ kind, text }: TextBlock, isMarked: boolean): string | null {
  const mark = questionMark.exec(text)
  if (mark !== null) return text.slice(mark[0].length)
  const isNumbered = kind === 'item' && isAsking(text) && endsAsking(text)
  return !isMarked && (isNumbered || (kind === 'line' && endsAsking(text))) ? text : null
}

function addBlock(section: Section | null, block: TextBlock): void {
  if (section === null) return
  const variants = variantMark.exec(block.text)
  if (variants !== null) section.questions.push(...splitCell(block.text.slice(variants[0].length)))
  else if (block.kind === 'item' && block.isOrdered) section.steps.push(block.text)
  else addText(section, block.kind === 'item' ? `· ${block.text}` : block.text)
}

function addText(section: Section, text: string): void {
  if (text.trim() !== '') section.lines.push(text.trim())
}

function unasked({ text, place }: TextBlock): PlaceReading {
  return { place, faults: [{ reason: 'no-question', told: [text.slice(0, 60)] }] }
}

/** A section as a row of a table, so that both are judged alike. */
function toReadings(section: Section, setting: ReadingSetting): PlaceReading[] {
  const { place, title, questions, path, isHeading } = section
  const isLong = section.steps.some(({ length }) => length > articleBounds.step)
  const steps = isLong ? [] : section.steps
  const written = isLong ? [...section.lines, ...section.steps.map((step, at) => `${at + 1}. ${step}`)] : section.lines
  if (isHeading && questions.length === 0 && written.length + steps.length === 0) return []
  const answer = written.length > 0 ? written.join('\n') : steps.length > 0 ? '请按下面的步骤操作：' : ''
  // What is marked as a question is one, whatever its words.
  const asked = questions.length > 0 || isHeading ? questions : [title]
  const named = title.length > articleBounds.title ? `${title.slice(0, articleBounds.title - 1)}…` : title
  const cells = [asked.join('\n'), answer, named, steps.join('\n'), ...toLevels(path)]
  const columns = { question: [0], answer: [1], title: [2], steps: [3], category: [4, 5, 6] }
  return [readArticleRow({ row: place, cells }, columns, { ...setting, isPhrase: isHeading })]
}

/** The upper three headings, within the bounds of a category. */
function toLevels(path: readonly string[]): string[] {
  return path
    .slice(0, articleBounds.levels)
    .map((name) => name.replace(/[/／>＞\\]/g, '、').slice(0, articleBounds.category))
}

/** Null: the table belongs to the text it stands in. */
function readQuestionTable(
  { rows, place }: Block & { kind: 'table' },
  path: readonly string[],
  setting: ReadingSetting,
  isInText: boolean,
): PlaceReading[] | null {
  const numbered = rows.map((cells, index) => ({ row: index + 1, cells }))
  const guess = guessArticleColumns(numbered)
  const isNamed = guess.headerRow > 0 && guess.shape === 'questions' && guess.columns.answer !== undefined
  const asking = rows.filter(([first = '']) => isAsking(first)).length
  const isPlain = rows.every(({ length }) => length === 2) && (!isInText || asking * 2 >= rows.length)
  if (!isNamed && !isPlain) return null
  const columns = isNamed ? guess.columns : { question: [0], answer: [1] }
  const category = toLevels(path)
  const below = numbered.filter(({ row }) => row > (isNamed ? guess.headerRow : 0))
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  return below.map(({ cells }) => {
    const padded = [...Array.from({ length: width }, (_, at) => cells[at] ?? ''), ...category]
    const own = columns.category === undefined ? { category: category.map((_, at) => width + at) } : {}
    return readArticleRow({ row: place, cells: padded }, { ...columns, ...own }, { ...setting, isPhrase: false })
  })
}

function toSentence(cells: readonly string[]): string {
  const [first = '', ...rest] = cells.filter((cell) => cell !== '').map((cell) => cell.replace(/\n+/g, ' '))
  return rest.length === 0 ? first : `${first}：${rest.join('；')}`
}

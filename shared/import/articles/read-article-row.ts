import type { AnswerVariant, ArticleBody } from '../../protocol/article.ts'
import type { ArticleColumns, ArticleField } from '../../protocol/article-file.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import { articleBounds } from './article-limits.ts'
import { isFormula } from './is-formula.ts'
import { toQuestionKey } from './question-key.ts'
import type { PlaceFault, PlaceReading, ReadingSetting } from './read-article.ts'
import { readCategory } from './read-category.ts'
import { isArticleBody, readChannels, readLayer, readLocale, readProducts } from './read-names.ts'
import { readValidity } from './read-validity.ts'
import { isNothing, splitCell } from './split-cell.ts'

/** One row as an article, or everything that is wrong with it. A row of quick phrases needs no question. */
export function readArticleRow(
  { row, cells }: TableRow,
  columns: ArticleColumns,
  setting: ReadingSetting & { isPhrase: boolean },
): PlaceReading {
  const list = (field: ArticleField): string[] => (columns[field] ?? []).map((column) => cells[column] ?? '')
  const get = (field: ArticleField): string => list(field)[0] ?? ''
  const suspect = checkCells(Object.values(columns).flatMap((own) => own.map((column) => cells[column] ?? '')))
  const asked = readQuestions([...list('question'), ...list('variants')], setting.isPhrase ? null : get('answer'))
  const answered = readAnswers(list('answer'), splitCell(get('steps')), asked.questions)
  const category = readCategory(list('category'))
  const layer = readLayer(get('layer'))
  const channels = readChannels(get('channels'), setting.fallback.channels)
  const locale = readLocale(get('locale'), setting.fallback.locale)
  const products = readProducts(get('products'), setting.products)
  const validity = readValidity(get('validFrom'), get('validTo'), setting.now)
  const titled = readTitle(get('title'), asked.questions, answered.answers)
  const handoff = isNothing(get('handoff')) ? null : get('handoff').trim()
  const tooLong: PlaceFault[] =
    (handoff?.length ?? 0) > articleBounds.handoff ? [{ reason: 'handoff-too-long', told: [get('handoff')] }] : []
  const parts = [asked, answered, titled, category, layer, validity, products, channels, locale]
  const [first, ...more] = [...suspect, ...parts.flatMap(({ faults }) => faults), ...tooLong]
  if (first !== undefined) return { place: row, faults: [first, ...more] }
  const body: ArticleBody = {
    title: titled.title,
    questions: asked.questions.length > 0 ? asked.questions : [titled.title],
    answers: answered.answers,
    relatedIds: [],
    handoffCondition: handoff,
    layer: layer.value,
    category: category.path.length > 0 ? category.path : setting.fallback.category,
    productIds: products.value,
    channels: channels.value,
    locale: locale.value,
    validFrom: validity.validFrom,
    validTo: validity.validTo,
  }
  if (!isArticleBody(body)) return { place: row, faults: [{ reason: 'malformed', told: [body.title] }] }
  const article = { place: row, body, related: splitCell(get('related')), needsQuestion: asked.questions.length === 0 }
  return { place: row, faults: [], articles: [article], notes: validity.notes }
}

/** What no cell may hold, whatever it is meant for. */
export function checkCells(cells: readonly string[]): PlaceFault[] {
  const formulas = cells.filter(isFormula)
  // U+FFFD stands where bytes were lost; 锟斤拷 is what becomes of it when it is saved again.
  const garbled = cells.filter((cell) => /\uFFFD|锟斤拷|烫烫烫/.test(cell))
  return [
    ...(formulas.length > 0 ? [{ reason: 'formula' as const, told: formulas }] : []),
    ...(garbled.length > 0 ? [{ reason: 'garbled' as const, told: garbled }] : []),
  ]
}

/** `answer` is null where no question is needed. */
function readQuestions(cells: readonly string[], answer: string | null): { questions: string[]; faults: PlaceFault[] } {
  const byKey = new Map<string, string>()
  for (const question of cells.flatMap(splitCell)) {
    const key = toQuestionKey(question)
    if (!byKey.has(key)) byKey.set(key, question)
  }
  const questions = [...byKey.values()]
  const faults: PlaceFault[] = []
  if (questions.length === 0 && answer !== null)
    faults.push({ reason: 'no-question', told: isNothing(answer) ? [] : [answer] })
  if (questions.length > articleBounds.questions)
    faults.push({ reason: 'too-many-questions', told: [String(questions.length)] })
  const long = questions.filter(({ length }) => length > articleBounds.question)
  if (long.length > 0) faults.push({ reason: 'question-too-long', told: long })
  return { questions, faults }
}

function readAnswers(
  cells: readonly string[],
  steps: readonly string[],
  questions: readonly string[],
): { answers: AnswerVariant[]; faults: PlaceFault[] } {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => !isNothing(cell))
  const faults: PlaceFault[] = []
  if (texts.length === 0) faults.push({ reason: 'no-answer', told: questions.slice(0, 1) })
  const long = texts.filter(({ length }) => length > articleBounds.answer)
  if (long.length > 0) faults.push({ reason: 'answer-too-long', told: long })
  const longSteps = steps.filter(({ length }) => length > articleBounds.step)
  if (longSteps.length > 0) faults.push({ reason: 'step-too-long', told: longSteps })
  const ids = ['A', 'B', 'C'] as const
  const answers = ids.flatMap((id, index) => {
    const text = texts[index]
    return text === undefined ? [] : [{ id, text, ...(steps.length > 0 ? { steps: [...steps] } : {}) }]
  })
  return { answers, faults }
}

/** The title that stands in the row, else its first question, else the beginning of its text. */
function readTitle(
  cell: string,
  questions: readonly string[],
  answers: readonly AnswerVariant[],
): { title: string; faults: PlaceFault[] } {
  const given = cell.trim()
  if (given.length > articleBounds.title) return { title: '', faults: [{ reason: 'title-too-long', told: [given] }] }
  if (given !== '') return { title: given, faults: [] }
  const [question] = questions
  return { title: question === undefined ? nameText(answers[0]?.text ?? '') : cut(question), faults: [] }
}

/** A phrase without a name is named by its first words. */
function nameText(text: string): string {
  const [sentence = ''] = text.split(/[\n。！？!?；;]/, 1)
  return (sentence.length > 20 ? `${sentence.slice(0, 20)}…` : sentence) || text.slice(0, 20)
}

function cut(text: string): string {
  return text.length > articleBounds.title ? `${text.slice(0, articleBounds.title - 1)}…` : text
}

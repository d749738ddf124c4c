import type { AnswerFormPart, ArticleForm } from '../article-form.ts'
import { placeAt } from '../media/move-with-steps.ts'
import { joinTrees } from '../trees/join-trees.ts'
import { withTree } from '../trees/with-tree.ts'
import { type FormPart, formParts } from './form-parts.ts'

/** Whose words a part is taken from; `both`: the two are put together. */
export type MergeChoice = 'mine' | 'theirs' | 'both'

/** One part of an article in which two editors' versions are not the same. */
export interface MergePart {
  name: FormPart['name']
  label: string
  /** Who changed it since the version both began with; only `both` needs a choice. */
  changedBy: 'mine' | 'theirs' | 'both'
  /** The words as lines, for showing. */
  base: string[]
  mine: string[]
  theirs: string[]
  /** Whether the two can be put together. */
  canJoin: boolean
}

interface Versions {
  base: ArticleForm
  mine: ArticleForm
  theirs: ArticleForm
}

/** Where two versions that began with the same words differ, and who changed what. */
export function findMergeParts({ base, mine, theirs }: Versions): MergePart[] {
  return formParts.flatMap((part) => {
    const [before, own, other] = [base, mine, theirs].map((form) => JSON.stringify(part.read(form)))
    if (own === other) return []
    const changedBy = own === before ? 'theirs' : other === before ? 'mine' : 'both'
    const [shownBase, shownMine, shownTheirs] = [part.show(base), part.show(mine), part.show(theirs)]
    const { name, label } = part
    const canJoin = joinPart(part, { base, mine, theirs }) !== null
    return [{ name, label, changedBy, canJoin, base: shownBase, mine: shownMine, theirs: shownTheirs }]
  })
}

/**
 * Their words with what only mine changed, and what was chosen where both did; null while a choice is missing,
 * so that nothing is taken silently.
 */
export function mergeForms(
  versions: Versions,
  choices: Partial<Record<FormPart['name'], MergeChoice>>,
): ArticleForm | null {
  const { mine, theirs } = versions
  let merged = theirs
  for (const { name, changedBy } of findMergeParts(versions)) {
    const part = formParts.find((known) => known.name === name)
    const choice = changedBy === 'both' ? choices[name] : changedBy
    if (part === undefined || choice === undefined) return null
    if (choice === 'mine') merged = part.copy(mine, merged)
    if (choice === 'both') merged = joinPart(part, { ...versions, theirs: merged }) ?? merged
  }
  return merged
}

/** Both versions of one part in one form, theirs first; null where that makes no sense. */
function joinPart({ name }: FormPart, { base, mine, theirs }: Versions): ArticleForm | null {
  switch (name) {
    case 'questions':
    case 'relatedIds':
    case 'productIds':
    case 'channels':
      return { ...theirs, [name]: [...new Set<string>([...theirs[name], ...mine[name]])] }
    case 'tree': {
      const tree = joinTrees({ base: base.tree, mine: mine.tree, theirs: theirs.tree })
      return tree === null ? null : withTree(theirs, tree)
    }
    case 'answerA':
    case 'answerB':
    case 'answerC':
      return joinAnswer(name.slice(-1), mine, theirs)
    default:
      return null
  }
}

function joinAnswer(id: string, mine: ArticleForm, theirs: ArticleForm): ArticleForm | null {
  const own = mine.answers.find((answer) => answer.id === id)
  const other = theirs.answers.find((answer) => answer.id === id)
  if (own === undefined || other === undefined) return null
  const joined: AnswerFormPart = {
    ...other,
    text: joinLines(other.text, own.text),
    steps: joinLines(other.steps, own.steps),
    imagePath: other.imagePath ?? own.imagePath,
    media: joinMedia(other, own),
  }
  return { ...theirs, answers: theirs.answers.map((answer) => (answer.id === id ? joined : answer)) }
}

/** Theirs first; of mine what they have not, below the answer: the steps it stood beside are in other places now. */
function joinMedia(one: AnswerFormPart, other: AnswerFormPart): AnswerFormPart['media'] {
  const held = new Set(one.media.map(({ path }) => path))
  const more = other.media.filter(({ path }) => !held.has(path))
  return [...one.media, ...more.map((each) => (one.steps === other.steps ? each : placeAt(each, undefined)))]
}

function joinLines(one: string, other: string): string {
  return one === other ? one : [one, other].filter((text) => text.trim() !== '').join('\n')
}

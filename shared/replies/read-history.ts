import type { Lexicon } from '../language/entities.ts'
import { extractEntities } from '../language/extract-entities.ts'
import { toPhotoText } from '../protocol/attachment.ts'
import type { RecordId } from '../protocol/ids.ts'

/** One line of a conversation that is held somewhere else, as a seller console or the desk shows it. */
export interface SpokenLine {
  side: 'shopper' | 'shop' | 'system'
  /** Without it, words. */
  kind?: 'text' | 'picture' | 'product' | 'order' | 'system' | 'robot' | undefined
  text: string
}

/** What the shopper said in one go, until somebody answered. */
export interface SpokenTurn {
  text: string
  /** One mark a picture; nobody here has seen it. */
  photos: string[]
}

/** A conversation as drafts are made from it. */
export interface SpokenHistory {
  /** What the shopper said before, answered by the shop. */
  before: SpokenTurn[]
  /** What the shopper said last, all of it together since the shop spoke; null where they said nothing at all. */
  asked: SpokenTurn | null
  /** What the shop said. */
  answered: string[]
  /** The one product of the newest card; null where no card names one. */
  productId: RecordId | null
}

/** Words pile up while nobody answers; older ones are hardly what still waits. */
const linesTogether = 8
const photosTogether = 9

/** Sorts a conversation: a robot's and the page's own lines are neither the seller's answers nor the shopper's words. */
export function readHistory(lines: readonly SpokenLine[], lexicon: Lexicon): SpokenHistory {
  const spoken = lines.filter(({ side, kind }) => side !== 'system' && kind !== 'system' && kind !== 'robot')
  const turns: SpokenLine[][] = []
  const answered: string[] = []
  let isOpen = false
  for (const line of spoken) {
    if (line.side === 'shop') {
      // A card sent along is no answer to anything.
      if (isCard(line)) continue
      answered.push(line.text)
      isOpen = false
    } else {
      if (!isOpen) turns.push([])
      turns.at(-1)?.push(line)
      isOpen = true
    }
  }
  const last = turns.at(-1)
  return {
    before: turns.slice(0, -1).map(toTurn).filter(saysAnything),
    asked: last === undefined ? null : toTurn(last),
    answered,
    productId: findProduct(spoken, lexicon),
  }
}

function isCard({ kind }: SpokenLine): boolean {
  return kind === 'product' || kind === 'order'
}

function saysAnything({ text, photos }: SpokenTurn): boolean {
  return text !== '' || photos.length > 0
}

/** A card shows what is meant and asks nothing itself. */
function toTurn(lines: readonly SpokenLine[]): SpokenTurn {
  const kept = lines.slice(-linesTogether)
  const photos = kept
    .filter(({ kind }) => kind === 'picture')
    .slice(-photosTogether)
    .map((_, at) => `seen-${at + 1}`)
  const words = kept.filter((line) => line.kind !== 'picture' && !isCard(line)).map(({ text }) => text.trim())
  const text = words.filter(Boolean).reduce(join, '')
  return { text: text === '' && photos.length > 0 ? toPhotoText(photos.length) : text, photos }
}

function join(said: string, next: string): string {
  if (said === '') return next
  return /[\p{P}\p{S}]$/u.test(said) ? `${said}${next}` : `${said}。${next}`
}

function findProduct(lines: readonly SpokenLine[], lexicon: Lexicon): RecordId | null {
  const card = lines.findLast(({ kind }) => kind === 'product')
  return card === undefined ? null : findNamedProduct(card.text, lexicon)
}

/** The one product that words of a page name; null where they name none, or several. */
export function findNamedProduct(text: string, lexicon: Lexicon): RecordId | null {
  const [only, ...more] = extractEntities(text, lexicon).productIds
  return only === undefined || more.length > 0 ? null : only
}

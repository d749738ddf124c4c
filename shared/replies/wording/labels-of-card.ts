import type { Card } from '../../protocol/cards.ts'
import { type CardLabel, cardLabels } from './card-labels.data.ts'
import type { Wordings } from './wordings.ts'

/** Where the labels of each kind stand; some kinds borrow a few of others. */
const groups: Record<Card['kind'], readonly string[]> = {
  price: ['price.'],
  size: ['size.'],
  order: ['order.'],
  return: ['back.'],
  case: ['case.'],
  product: ['product.'],
  stock: ['stock.'],
  choice: [],
  confirm: ['confirm.'],
  recommend: ['recommend.', 'product.from'],
  compare: ['compare.', 'stock.', 'product.from', 'product.fewer'],
}

const names = Object.keys(cardLabels) as CardLabel[]

/** What this card says beside its content, in a language; of states and verdicts the ones it shows. */
export function labelsOfCard(card: Card, { cards }: Pick<Wordings, 'cards'>): Record<string, string> {
  const shown = names.filter((name) => groups[card.kind].some((group) => name.startsWith(group)) && isShown(name, card))
  return Object.fromEntries(shown.map((name) => [name, cards.labels[name]]))
}

function isShown(name: CardLabel, card: Card): boolean {
  const [, , state] = name.split('.')
  return state === undefined || statesOf(card).includes(state)
}

function statesOf(card: Card): string[] {
  switch (card.kind) {
    case 'order':
      return [
        card.status,
        ...[card.shipment, ...(card.parcels ?? []).map(({ shipment }) => shipment)].flatMap((one) => one?.status ?? []),
      ]
    case 'return':
      return [card.verdict]
    case 'case':
      return [card.what, card.state]
    case 'size':
      return [card.measure]
    default:
      return []
  }
}

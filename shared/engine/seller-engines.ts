import type { EngineChain } from '../inference/engines/create-engine-chain.ts'
import { createWritingEngines } from '../inference/engines/create-writing-engines.ts'
import type { WritingEngine } from '../inference/engines/writing-engine.ts'
import type { Product } from '../protocol/commerce.ts'
import type { EdgeDoor } from './edge-door.ts'
import type { EngineEnvironment } from './environment.ts'
import type { KnownPeople } from './known-people.ts'

/** What the engines have to know of the seller's desk at the moment they are asked. */
export interface DeskPlace {
  door: EdgeDoor | null
  /** The person works on this device alone. */
  isLocalOnly: boolean
  ground: { getHeld(): { catalogue: { products: readonly Pick<Product, 'title' | 'aliases'>[] } } | null }
}

interface SellerEnginesDeps {
  engines: readonly WritingEngine[]
  getPlace: () => DeskPlace | null
  people: Pick<KnownPeople, 'list'>
}

/** Every engine of the seller's thread as one. Before the desk is open nobody is signed in. */
export function createSellerEngines(
  { fetch, now, setTimer }: EngineEnvironment,
  { engines, getPlace, people }: SellerEnginesDeps,
): EngineChain {
  return createWritingEngines({
    ...{ fetch, now, setTimer, engines },
    getDoor: () => getPlace()?.door ?? null,
    getKnown: () => {
      const products = getPlace()?.ground.getHeld()?.catalogue.products ?? []
      return { names: people.list(), products: products.flatMap(({ title, aliases }) => [title, ...aliases]) }
    },
    isLocalOnly: () => getPlace()?.isLocalOnly ?? true,
  })
}

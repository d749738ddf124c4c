import { expose } from 'comlink'
import { createBrowserEnvironment } from './browser-environment.ts'
import { createShopperEngine } from './create-shopper-engine.ts'

/** A file of its own: the first answer does not wait for it. */
const loadTopics = async () => (await import('../knowledge/words/topics-more/more-topics.ts')).moreTopics
/** So is this one, and what it fetches is larger than all the rest: nobody gets it who did not ask. */
const loadModel = async () => (await import('./shopper-model/open-shopper-model.ts')).openShopperModel

expose(createShopperEngine({ ...createBrowserEnvironment(), loadTopics }, loadModel))

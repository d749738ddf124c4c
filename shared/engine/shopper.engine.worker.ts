import { expose } from 'comlink'
import { createBrowserEnvironment } from './browser-environment.ts'
import { createShopperEngine } from './create-shopper-engine.ts'

/** A file of its own: the first answer does not wait for it. */
const loadTopics = async () => (await import('../knowledge/words/topics-more/more-topics.ts')).moreTopics

expose(createShopperEngine({ ...createBrowserEnvironment(), loadTopics }))

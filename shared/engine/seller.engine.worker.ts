import { expose } from 'comlink'
import { learnTopics } from '../knowledge/rerank/topic-table.ts'
import { moreTopics } from '../knowledge/words/topics-more/more-topics.ts'
import { createBrowserEnvironment } from './browser-environment.ts'
import { createSellerEngine } from './create-seller-engine.ts'
import { type BrowserLender, createLentBrowserEngine } from './lent-browser-engine.ts'
import { openSellerModel } from './open-seller-model.ts'

learnTopics(moreTopics)
const env = createBrowserEnvironment()
const { engine: browser, lendBrowserWriter } = createLentBrowserEngine(env.makeId)
const engine = createSellerEngine(env, openSellerModel(env), [browser])
// One thread and one engine for every tab: the extension holds this thread in one document.
expose({ ...engine, lendBrowserWriter } satisfies typeof engine & BrowserLender)

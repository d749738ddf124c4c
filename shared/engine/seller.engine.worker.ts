import { expose } from 'comlink'
import { learnTopics } from '../knowledge/rerank/topic-table.ts'
import { moreTopics } from '../knowledge/words/topics-more/more-topics.ts'
import { createBrowserEnvironment } from './browser-environment.ts'
import { createSellerEngine } from './create-seller-engine.ts'

learnTopics(moreTopics)
expose(createSellerEngine(createBrowserEnvironment()))

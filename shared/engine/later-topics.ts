import { learnTopics } from '../knowledge/rerank/topic-table.ts'
import type { EngineEnvironment } from './environment.ts'

/** Words of the topics that a device learns after its first answer. Until then the edge, which knows them, decides. */
export class LaterTopics {
  #load: EngineEnvironment['loadTopics']

  constructor(load: EngineEnvironment['loadTopics']) {
    this.#load = load
  }

  /** Learns them once. Without a network nothing changes, and the next answer tries again. */
  async learn(): Promise<void> {
    const load = this.#load
    if (load === null) return
    this.#load = null
    try {
      learnTopics(await load())
    } catch {
      this.#load = load
    }
  }
}

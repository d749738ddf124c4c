import type { ShopperEngine } from '../../shared/engine/api.ts'
import { recommendCard } from './cards.data.ts'
import { drawPicture } from './draw-picture.ts'
import { scriptedModels } from './scripted-models.ts'

/** An engine that knows nothing: words that are posted come back through `onPost`, everything else is logged. */
export function createScriptedEngine(onPost: (text: string) => void): ShopperEngine {
  const log =
    (name: string) =>
    async (...given: unknown[]) =>
      console.info(name, ...given)
  return {
    start: log('start'),
    watch: log('watch'),
    async postMessage(text) {
      if (text.length > 4000) return { ok: false, reason: { code: 'text-too-long', limit: 4000 } }
      onPost(text)
      return { ok: true, value: 'client-dev' }
    },
    loadPicture: drawPicture,
    fetchPictureLinks: async () => [],
    retry: log('retry'),
    discard: log('discard'),
    setComposerText: log('setComposerText'),
    setPage: log('setPage'),
    setPersonal: log('setPersonal'),
    suggestProducts: async () => recommendCard,
    requestHandoff: log('requestHandoff'),
    cancelHandoff: log('cancelHandoff'),
    giveRating: log('giveRating'),
    setTyping: log('setTyping'),
    markRead: log('markRead'),
    identify: log('identify'),
    noticeNetwork: log('noticeNetwork'),
    listModels: async () => scriptedModels,
    listLeftModels: async () => (location.search.includes('model-left') ? [{ id: 'small', bytes: 278_000_000 }] : []),
    chooseModel: log('chooseModel'),
    pauseModel: log('pauseModel'),
    retryModel: log('retryModel'),
    setModelOn: log('setModelOn'),
    setModelWish: log('setModelWish'),
    async deleteModel(id) {
      console.info('deleteModel', id)
      return scriptedModels[0]?.downloadBytes ?? 0
    },
    shutdown: log('shutdown'),
  }
}

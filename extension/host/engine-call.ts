import * as v from 'valibot'
import type { SellerEngine } from '../../shared/engine/api.ts'

/** What pages of the extension may ask of the engine over a port. `watch` and `start` are the host's own. */
const methods = [
  'signIn',
  'signOut',
  'openConversation',
  'closeView',
  'accept',
  'giveBack',
  'closeConversation',
  'postReply',
  'retry',
  'discard',
  'setTyping',
  'preflightModel',
  'draft',
  'tryArticle',
  'walkArticle',
  'findSameQuestions',
  'reviewArticles',
  'readMessages',
  'fitUnderstanding',
  'tryCart',
  'tryOrder',
  'checkRules',
  'openOrderFile',
  'readOrderFile',
  'listFileOrders',
  'listBadRows',
  'openTraceFile',
  'listFileTraces',
  'closeFile',
  'openChatFile',
  'readChatFile',
  'listChatProposals',
  'closeChatFile',
  'openArticleFile',
  'readArticleFile',
  'listArticlePairs',
  'chooseArticlePairs',
  'listFileArticles',
  'listExtendedArticles',
  'listArticlePlaces',
  'listFileRows',
  'listFileTrees',
  'closeArticleFile',
  'holdArticles',
  'searchArticles',
  'checkWriting',
  'noteWriting',
  'findPhrases',
  'savePhrase',
  'removePhrase',
  'openPhraseFile',
  'mapPhraseFile',
  'takePhrases',
  'undoPhrases',
  'writePhraseFile',
  'noteDraftUse',
  'keepOwnAnswer',
  'countDraftUses',
  'findOrder',
  'setLocal',
  'listLocalArticles',
  'saveLocalArticle',
  'removeLocalArticles',
  'putBackLocalArticles',
  'importLocalArticles',
  'importLocalOrders',
  'listLocalImports',
  'undoLocalImport',
  'exportLocal',
  'openBackup',
  'takeBackup',
  'compareWithShop',
  'sendLocalArticles',
  'noticeNetwork',
] as const satisfies readonly (keyof SellerEngine)[]

/** Up the `engine` port: one call. Values are JSON; both ends are pages of the same build. */
export const engineCallSchema = v.object({
  callId: v.string(),
  method: v.picklist(methods),
  values: v.array(v.unknown()),
})
export type EngineCall = v.InferOutput<typeof engineCallSchema>

/** Down the `engine` port: the call's result, or the newest snapshot. */
export const engineNoticeSchema = v.variant('kind', [
  v.object({ kind: v.literal('result'), callId: v.string(), value: v.unknown() }),
  v.object({ kind: v.literal('failed'), callId: v.string() }),
  v.object({ kind: v.literal('snapshot'), snapshot: v.unknown() }),
])
export type EngineNotice = v.InferOutput<typeof engineNoticeSchema>

/** Names of the ports: content scripts get drafts only, pages of the extension the whole engine. */
export const portNames = { drafts: 'kefu-drafts', engine: 'kefu-engine' } as const

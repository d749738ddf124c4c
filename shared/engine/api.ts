import type { ModelControl, ModelSnapshot } from '../inference/model-control.ts'
import type { ModelPreflight } from '../inference/preflight.ts'
import type { Channel } from '../protocol/article.ts'
import type { ArticleFiles } from '../protocol/article-file.ts'
import type { ArticleSearch } from '../protocol/article-search.ts'
import type { ArticleTrials } from '../protocol/article-trial.ts'
import type { AttachmentId } from '../protocol/attachment.ts'
import type { CardOf } from '../protocol/cards.ts'
import type { ChatFiles } from '../protocol/chat-file.ts'
import type { Order } from '../protocol/commerce.ts'
import type {
  Basis,
  ConversationSummary,
  Fact,
  HandoffCard,
  HandoffTrigger,
  Message,
  Owner,
  PageContext,
  Part,
  Proof,
} from '../protocol/conversation.ts'
import type { ArticleReview } from '../protocol/desk-review.ts'
import type { DraftLearning } from '../protocol/draft-use.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import type { StaffSession } from '../protocol/http.ts'
import type { ClientId, Seq } from '../protocol/ids.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { LocalShop, LocalState } from '../protocol/local-shop.ts'
import type { OpenQuestions } from '../protocol/open-question.ts'
import type { OrderFiles } from '../protocol/order-file.ts'
import type { PageOrder } from '../protocol/page-order.ts'
import type { Phrases } from '../protocol/phrase.ts'
import type { RatingReason } from '../protocol/rating.ts'
import type { RewordingNews, RewordingWay } from '../protocol/rewording.ts'
import type { RuleTrial } from '../protocol/rule-trial.ts'
import type { PackedShopLayer } from '../protocol/shop-understanding.ts'
import type { SystemLine } from '../protocol/system-line.ts'
import type { Finding, WritingCheck } from '../protocol/writing.ts'
import type { WritingUses } from '../protocol/writing-uses.ts'
import type { SpokenLine } from '../replies/read-history.ts'
import type { PictureLink } from './picture-link.ts'
import type { DraftWords } from './reword-drafts.ts'
import type { ShopCard } from './shop-card.ts'
import type { ShopperConfig } from './shopper-config.ts'
import type { ShopperModelCalls, ShopperModelView } from './shopper-model/shopper-model.ts'

/** `offline` is known (no network); `connecting` may still turn out either way. */
export type Connection = 'offline' | 'connecting' | 'online'

/** How safely this device keeps what was typed. `unreadable`: an existing database could not be opened and was left alone. */
export type StorageState = { kind: 'durable' } | { kind: 'memory'; why: 'denied' | 'quota' | 'unreadable' | 'newer' }

/** One row of the conversation as a screen shows it, in display order. */
export type ShownItem =
  | {
      kind: 'message'
      key: string
      message: Message
      delivery: Delivery | null
      provisional: Provisional | null
      /** This provisional reply was shown while there was no network: 离线时的自动回复，以下为准 is said only of those. */
      shownOffline?: boolean
    }
  /** 10:21 已转人工 …: every change of owner is one visible line. */
  | { kind: 'line'; key: string; at: string; line: SystemLine }
  /** One tap, once per service session. */
  | {
      kind: 'rating'
      key: string
      session: Seq
      operatorName: string | null
      stars: number | null
      /** What the shopper said went wrong. */
      reason?: RatingReason
    }

/** Of the shopper's own messages only. */
export type Delivery =
  | { kind: 'queued' }
  /** `pictures`: how far each of its pictures is, in their order. */
  | { kind: 'sending'; pictures?: PictureProgress[] }
  | { kind: 'delivered' }
  | { kind: 'failed'; error: ErrorBody }

/** Bytes of one picture that have left, of how many. */
export interface PictureProgress {
  sent: number
  of: number
}

/** `waiting`: shown dashed until the edge confirms. `replaced`: the edge answered otherwise, below. */
export type Provisional = 'waiting' | 'replaced'

export interface ConversationView {
  items: ShownItem[]
  owner: Owner
  epoch: number
  proof: Proof
  operatorName: string | null
  otherTyping: boolean
  /** The edge is asked and its reply has not come: show typing dots. */
  assistantTyping: boolean
  /** A hand-off was asked for on this device and is not confirmed yet, for example while offline. */
  handoffPending: boolean
  queue: { position: number; minutes: [number, number] | null } | null
  /** The hand-off card, staff only. */
  card: HandoffCard | null
}

export type KnowledgeState =
  | { kind: 'empty' }
  | { kind: 'loading' }
  /** `indexKept` false: the disk is too full for the search index, which is built anew at every start. */
  | { kind: 'ready'; revision: number; articles: number; indexKept?: boolean }

/** All that the widget's screens may know. */
export interface ShopperSnapshot extends ShopperModelView {
  connection: Connection
  storage: StorageState
  /** This tab owns socket and outbox, or follows the tab that does. */
  role: 'leader' | 'follower'
  conversation: ConversationView
  knowledge: KnowledgeState
  shop: ShopCard | null
  unread: number
  /** Words typed but not sent; survives reload. */
  composerText: string
  /** How often this tab forgot everything: what is on screen may be somebody else's after each. */
  wipes: number
  /** Set when the composer's text could not be posted, e.g. text-too-long with its limit. */
  refusal: ErrorBody | null
  /** Add it to this device's clock to get the edge's: every `at` is the edge's time. */
  clockOffsetMs: number
}

/** The widget's engine, in its worker thread; every method is called over comlink. */
export interface ShopperEngine extends ShopperModelCalls {
  start(config: ShopperConfig): Promise<void>
  /** The listener (a comlink proxy) gets the whole snapshot at once and after every change. */
  watch(listener: (snapshot: ShopperSnapshot) => void): Promise<void>
  /**
   * Saves message, pictures and outbox entry together, then drains. Refuses over-long text and keeps it in the composer;
   * a device without room for the pictures refuses with `storage-full`. The text may be empty beside pictures.
   */
  postMessage(
    text: string,
    pictures?: Blob[],
  ): Promise<{ ok: true; value: ClientId } | { ok: false; reason: ErrorBody }>
  /** A picture that waits on this device; null: it has gone up, or was never here. */
  loadPicture(id: AttachmentId): Promise<Blob | null>
  /** Addresses of ten minutes for pictures of this conversation; empty while the edge cannot be asked. */
  fetchPictureLinks(ids: AttachmentId[]): Promise<PictureLink[]>
  retry(clientId: ClientId): Promise<void>
  /** Throws a message away that has not arrived; an upload that is under way ends. */
  discard(clientId: ClientId): Promise<void>
  setComposerText(text: string): Promise<void>
  setPage(page: PageContext): Promise<void>
  /** Off: nothing that was viewed is kept, sent or used from now on. */
  setPersonal(isPersonal: boolean): Promise<void>
  /** Goods to show before anything was said, with reasons; null while this device knows nothing of the shop. */
  suggestProducts(): Promise<CardOf<'recommend'> | null>
  requestHandoff(): Promise<void>
  cancelHandoff(): Promise<void>
  giveRating(session: Seq, stars: number): Promise<void>
  setTyping(typing: boolean): Promise<void>
  markRead(): Promise<void>
  identify(jwt: string): Promise<void>
  /** The browser's own online/offline events, as hints: the thread has none in some browsers. */
  noticeNetwork(online: boolean): Promise<void>
  /** Wipes everything of this shop on this device. */
  shutdown(): Promise<void>
}

/** A suggested reply for an operator; never sent by itself. */
export interface Draft {
  id: string
  /** A few characters that say the approach: 先安抚，给时间. */
  title: string
  text: string
  parts: Part[]
  basis: Basis
  facts: Fact[]
  /** Articles behind it, with their version. */
  articles: { id: string; title: string; version: number }[]
  /** What the check says against it; absent where it says nothing. */
  findings?: Finding[]
}

export interface DraftRequest {
  /** Oldest first; what the shopper said last, since the shop spoke, is answered. */
  history: (SpokenLine & { at: string | null })[]
  shopperName: string | null
  /** Product named by the console's page; matched against the catalogue. */
  productName?: string | null
  page: PageContext
  /** The order that was pasted or is known to the desk; it goes before the page's. */
  order: Order | null
  /** What the console's page shows of the order beside the chat. */
  pageOrder?: PageOrder | null
  channel: Exclude<Channel, 'widget'> | 'paste' | 'desk'
  /** Which page of that channel shows them; what happens on another one leaves them alone. */
  place?: string
}

export interface DraftSet {
  requests: { intent: IntentId; name: string; probability: number }[]
  mood: { polarity: 'negative' | 'neutral' | 'positive'; intensity: number; evidence: string[] }
  handoffHint: HandoffTrigger | null
  drafts: Draft[]
  elapsedMs: number
}

/** How likely one kind of request is: an id of the catalogue, or an own one of the shop. */
export interface IntentShare {
  intent: string
  probability: number
}

/** What a message would be understood as, all by itself. */
export interface MessageReading {
  /** The surest first; one to three. */
  requests: IntentShare[]
  /** The three likeliest readings of the whole message. */
  likeliest: IntentShare[]
  /** `outside`: nothing a shop does. `unsure`: below 60 %; below 40 % the assistant asks instead of acting. */
  certainty: 'sure' | 'unsure' | 'outside'
  /** Only a mood that is strong enough to matter. */
  mood: { polarity: 'negative' | 'positive'; intensity: number; evidence: string[] } | null
}

/** What a shop taught, fitted on this device and kept nowhere. */
export interface FittedUnderstanding {
  layer: PackedShopLayer
  elapsedMs: number
}

export interface SellerSnapshot {
  connection: Connection
  storage: StorageState
  session: StaffSession | null
  /** What this device knows with no edge; absent before the first look. */
  local?: LocalState
  knowledge: KnowledgeState
  inbox: ConversationSummary[]
  /** The conversation open on the desk. */
  open: { id: string; view: ConversationView; drafts: DraftSet | null } | null
  /** The model on this device; absent before the first look. */
  model?: ModelSnapshot
  /** How drafts are reworded now, by whichever engine; absent: not at all. */
  rewordingWay?: RewordingWay
  /** What a model makes of the newest drafts: the latest word for each, few of them. */
  rewordings?: RewordingNews[]
  /** The last refusal of an action here (accept under an old epoch, sign-in ended), until the next one succeeds. */
  refusal: ErrorBody | null
  clockOffsetMs: number
}

/** The seller's engine: desk, overlay and side panel. Works with no edge at all from what was loaded before. */
export interface SellerEngine
  extends RuleTrial,
    OrderFiles,
    ArticleFiles,
    ChatFiles,
    ArticleTrials,
    Phrases,
    ArticleSearch,
    WritingCheck,
    WritingUses,
    ArticleReview,
    LocalShop,
    DraftLearning,
    Omit<ModelControl, 'watchModel'>,
    DraftWords,
    OpenQuestions {
  start(config: { edge: string | null; shop: string | null }): Promise<void>
  watch(listener: (snapshot: SellerSnapshot) => void): Promise<void>
  signIn(
    edge: string,
    email: string,
    password: string,
  ): Promise<{ ok: true; value: StaffSession } | { ok: false; reason: ErrorBody }>
  resumeSession(edge: string, session: StaffSession): Promise<void>
  signOut(): Promise<void>
  openConversation(id: string): Promise<void>
  closeView(): Promise<void>
  accept(): Promise<void>
  giveBack(): Promise<void>
  closeConversation(): Promise<void>
  postReply(text: string): Promise<{ ok: true; value: ClientId } | { ok: false; reason: ErrorBody }>
  retry(clientId: ClientId): Promise<void>
  discard(clientId: ClientId): Promise<void>
  setTyping(typing: boolean): Promise<void>
  preflightModel(): Promise<ModelPreflight>
  draft(request: DraftRequest): Promise<DraftSet>
  /** Reads messages one by one, at most 500 a call; `layer` null is the shipped model alone. Nothing leaves this device. */
  readMessages(texts: string[], layer: PackedShopLayer | null): Promise<MessageReading[]>
  fitUnderstanding(examples: { text: string; intent: string }[], ownIntents: string[]): Promise<FittedUnderstanding>
  noticeNetwork(online: boolean): Promise<void>
}

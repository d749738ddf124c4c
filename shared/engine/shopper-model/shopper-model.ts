import type { ModelFilesHere } from '../../inference/download/list-model-files.ts'
import type { ModelControl, ModelSnapshot } from '../../inference/model-control.ts'
import type { Persona } from '../../protocol/shop.ts'
import type { Store } from '../../store/store.ts'
import type { ConversationView } from '../api.ts'
import type { EngineEnvironment } from '../environment.ts'

/** A reply of the assistant in a model's words. The reply itself stays as the edge has it. */
export interface RewordedReply {
  /** The row's, as the conversation shows it. */
  key: string
  text: string
}

/** What a snapshot tells of the model on this device. */
export interface ShopperModelView {
  /** Absent before somebody looks at it. */
  model?: ModelSnapshot
  /** Replies that stand in its words on this screen, and nowhere else. */
  reworded?: RewordedReply[]
}

/** What a shopper's screen asks of the model on this device. Without the shop's leave nothing is there to choose. */
export interface ShopperModelCalls extends Omit<ModelControl, 'watchModel'> {
  /** Models whose files lie here although the shop allows none (any more): they can be deleted, nothing else. */
  listLeftModels(): Promise<ModelFilesHere[]>
}

/** What the model of a shopper's device needs of the engine around it. */
export interface ShopperModelGround {
  env: Pick<EngineEnvironment, 'readDeviceFacts' | 'setTimer' | 'now' | 'log'>
  store: Pick<Store, 'loadSetting' | 'saveLocal'>
  /** The shop's own: the one place that files are asked of first. */
  edge: string
  loadPersona(): Promise<Persona | null>
  /** Its state changed, or words came. */
  onChange(): void
}

/** The model of one thread, once somebody looked at it or had chosen it before. */
export interface ShopperModel {
  calls: Omit<ShopperModelCalls, 'listLeftModels'>
  getSnapshot(): ModelSnapshot
  /** How the conversation stands. In the tab that leads, a new reply of the assistant may be put into other words. */
  noteConversation(view: ConversationView, isLeading: boolean): void
  getWords(): RewordedReply[]
  /** The shopper's hand is on the conversation. */
  stopWriting(): void
  /** Gives the memory back; a model that is written with again is loaded again. */
  rest(): void
  /** Ends whatever is under way. What came of a download stays on the disk. */
  close(): Promise<void>
}

/** Opens it and reads from this device's disk what was chosen; asks no network. */
export type OpenShopperModel = (ground: ShopperModelGround) => Promise<ShopperModel>

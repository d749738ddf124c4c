import type { EngineKind } from '../../protocol/desk-engines.ts'
import type { LocalModel, ModelErrorCode } from '../local-model.ts'

/** `ready` writes at once or after loading what is here already; nothing is ever downloaded because of it. */
export type EngineReadiness = { kind: 'ready' } | { kind: 'off'; reason: ModelErrorCode }

/** One engine of the fall-back order. It gets a prompt and nothing else: no tools, no authority. */
export interface WritingEngine extends Pick<LocalModel, 'generate'> {
  readonly kind: EngineKind
  /** Asks nobody but this device and what it already knows of the edge. */
  readiness(): Promise<EngineReadiness>
}

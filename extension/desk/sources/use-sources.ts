import { useDesk } from '../desk-context.ts'
import type { SourcesStore } from './sources-store.ts'

/** The store of the page, and what the person may do on it now. */
export interface SourcesView {
  store: SourcesStore
  /** Owners and integrators change where orders come from. */
  canWrite: boolean
  /** And bring files in, where orders are kept here. */
  mayImport: boolean
  isOnline: boolean
  /** No edge at all: orders are kept on this device, where each file has its way back. */
  isOnDevice: boolean
}

/** What every part of the page asks first. */
export function useSources(): SourcesView {
  const { sources, session, snapshot, edge } = useDesk()
  const role = session.value?.staff.role
  const canWrite = role === 'owner' || role === 'integrator'
  const held = sources.source.state.value
  const isBooks = held.kind === 'ready' && held.source.kind === 'books'
  return {
    store: sources,
    canWrite,
    mayImport: canWrite && isBooks,
    isOnline: snapshot.value?.connection !== 'offline',
    isOnDevice: edge === '',
  }
}

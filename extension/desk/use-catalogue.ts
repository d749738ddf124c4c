import { useEffect } from 'preact/hooks'
import type { CatalogueState } from './catalogue-store.ts'
import { useDesk } from './desk-context.ts'

/** The shop's catalogue for an administration page: asked for when the page opens. */
export function useCatalogue(): CatalogueState {
  const { catalogue } = useDesk()
  useEffect(() => {
    void catalogue.refresh()
  }, [catalogue])
  return catalogue.state.value
}

import { countBytes, type ModelManifest } from '../manifest/model-manifest.ts'
import { type CatalogueModel, modelCatalogue } from './model-catalogue.data.ts'

/** A model that a person may choose: known, with its files named, and with its library in this package. */
export interface OfferedModel extends CatalogueModel {
  manifest: ModelManifest
  downloadBytes: number
}

/**
 * The models of the catalogue that can be fetched, verified and run: no manifest, a manifest of another engine or
 * library, or no library in the package, and a model is not offered.
 */
export function listOfferedModels(manifests: readonly ModelManifest[], engineVersion: string): OfferedModel[] {
  return modelCatalogue.flatMap((model) => {
    const manifest = manifests.find((one) => one.model === model.id)
    if (!manifest || manifest.engine.version !== engineVersion) return []
    if (manifest.engine.libraryName !== model.libraryName || manifest.engine.library === null) return []
    return [{ ...model, manifest, downloadBytes: countBytes(manifest.files) }]
  })
}

/** Those of them that a shopper's device may have: compiled code comes from the merchant's own edge, or not at all. */
export function listWidgetModels(offered: readonly OfferedModel[]): OfferedModel[] {
  return offered.filter(({ manifest }) => isOnOwnEdge(manifest))
}

/** Whether the merchant's own edge serves it, its compiled library with it. */
export function isOnOwnEdge({ mirrors }: Pick<ModelManifest, 'mirrors'>): boolean {
  return mirrors.some((mirror) => mirror.startsWith('/'))
}

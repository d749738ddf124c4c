/**
 * Compiled code for one model: inside the extension's package, as its shops demand; for a chat on the merchant's own
 * edge. Either way it is used only with the hash that this build names.
 */
export interface PackagedLibrary {
  /** Its file's name, as a manifest of the model tells it. */
  name: string
  /** From the top of the built package; on an edge the whole address. */
  path: string
  sha256: string
}

/** Set while bundling, once each library was found to belong to the engine (e2e/model/read-libraries.ts). */
declare const __MODEL_LIBRARIES__: readonly PackagedLibrary[]

/** The libraries of this build; none where nobody put any in, and outside of a bundle. */
export const packagedLibraries: readonly PackagedLibrary[] =
  typeof __MODEL_LIBRARIES__ === 'undefined' ? [] : __MODEL_LIBRARIES__

/** Compiled code for one model, inside this build: a shop for extensions allows no other. */
export interface PackagedLibrary {
  /** Its file's name, as a manifest of the model tells it. */
  name: string
  /** From the top of the built package. */
  path: string
  sha256: string
}

/** Set while bundling, once each library was found to belong to the engine (e2e/model/read-libraries.ts). */
declare const __MODEL_LIBRARIES__: readonly PackagedLibrary[]

/** The libraries of this build; none where nobody put any in, and outside of a bundle. */
export const packagedLibraries: readonly PackagedLibrary[] =
  typeof __MODEL_LIBRARIES__ === 'undefined' ? [] : __MODEL_LIBRARIES__

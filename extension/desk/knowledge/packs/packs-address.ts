/** The address of the starter packs, where otherwise an article's id stands. */
export const packsAddress = '+packs'

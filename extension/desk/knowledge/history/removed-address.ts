/** Where the articles that were taken away stand. */
export const removedAddress = '+removed'

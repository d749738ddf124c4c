/** The address of the import of files, where otherwise an article's id stands. */
export const importAddress = '+import'

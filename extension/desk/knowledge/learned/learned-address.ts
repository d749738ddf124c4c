/** The address of what ranking learned, where otherwise an article's id stands. */
export const learnedAddress = '+learned'

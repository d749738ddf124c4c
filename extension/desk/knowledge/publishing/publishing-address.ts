/** Where the panel of who may publish stands. */
export const publishingAddress = '+publishing'

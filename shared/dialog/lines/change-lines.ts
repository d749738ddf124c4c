/** Lines of changes of an order. */
export const changeLines = ['request.noted'] as const

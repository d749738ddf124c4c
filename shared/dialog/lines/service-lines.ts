/** Lines of tickets, ratings and membership. */
export const serviceLines = ['member.known'] as const

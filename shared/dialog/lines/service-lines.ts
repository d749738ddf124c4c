/** Lines of tickets, ratings and membership. */
export const serviceLines = ['member.known', 'ticket.one', 'ticket.some', 'ticket.none', 'ticket.offline'] as const

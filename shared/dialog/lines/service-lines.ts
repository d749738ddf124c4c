/** Lines of tickets, ratings and membership. */
export const serviceLines = [
  'member.known',
  'member.expiring',
  'member.none-expiring',
  'member.level',
  'member.benefits',
  'member.needs-login',
  'photo.received',
  'rating.thanks',
  'rating.low',
  'ticket.one',
  'ticket.some',
  'ticket.none',
  'ticket.offline',
] as const

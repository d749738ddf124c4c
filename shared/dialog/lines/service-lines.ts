/** Lines of tickets and membership. */
export const serviceLines = [
  'member.known',
  'member.expiring',
  'member.none-expiring',
  'member.level',
  'member.benefits',
  'member.worth',
  'member.other-login',
  'member.needs-login',
  'photo.received',
  'ticket.one',
  'ticket.some',
  'ticket.none',
  'ticket.offline',
] as const

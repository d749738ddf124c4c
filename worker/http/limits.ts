/** The largest body and socket frame that is read, in bytes. */
export const bodyLimitBytes = 64 * 1024

/** New visitor sessions of one address (IPv4, or IPv6 /64) in a minute. */
export const sessionsPerMinute = 60

/** Staff sign-ins tried from one address, and for one email address, in 15 minutes. */
export const signInsPerWindow = 20
export const signInWindowSeconds = 15 * 60

/** Trials of an order system's address that one shop may ask for in five minutes: each calls somebody else's machine. */
export const sourceTrialsPerWindow = 20
export const sourceTrialWindowSeconds = 5 * 60

/** Texts that one member of staff may have written in a minute: more is no person. */
export const writingsPerMinute = 60

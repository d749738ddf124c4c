// What the edge talks to and the bench does not measure: a queue that takes everything and delivers nothing,
// and a service that has nothing (files, attachments).
export const queue = {
  fetch: () =>
    Response.json({ metadata: { metrics: { backlogCount: 0, backlogBytes: 0, oldestMessageTimestamp: 0 } } }),
}

export const nothing = { fetch: () => new Response(null, { status: 404 }) }

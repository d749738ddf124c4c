/**
 * Plain text frames outside the schemas, on both sockets: a client that heard nothing for a while sends
 * `ping`, the edge answers `pong` without waking the room (setWebSocketAutoResponse). No answer: the link is half open.
 */
export const heartbeat = { ping: 'ping', pong: 'pong' } as const

/** Closes our side of a socket whose client closed its own. Codes such as 1005 and 1006 describe; they cannot be sent. */
export function answerClose(socket: Pick<WebSocket, 'close'>, code: number): void {
  const isSendable = code === 1000 || (code >= 3000 && code <= 4999)
  socket.close(isSendable ? code : 1000)
}

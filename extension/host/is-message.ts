/** True for a message of this extension's own small vocabulary between background, host and content scripts. */
export function isMessage(
  message: unknown,
  type: 'host.ensure' | 'host.ping' | 'session.load' | 'console.profile' | 'side-panel.open',
): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type
}

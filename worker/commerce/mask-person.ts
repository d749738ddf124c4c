import type { Address, Order } from '../../shared/protocol/commerce.ts'

/** 138****2046 */
export function maskPhone(phone: string): string {
  return phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** An order with nothing in its address that finds a person. */
export function maskOrder(order: Order): Order {
  return { ...order, address: maskAddress(order.address) }
}

/** An address as far as its district. */
export function maskAddress(address: Address): Address {
  const surname = [...address.name].slice(0, 1).join('')
  return { ...address, detail: '****', name: `${surname}**`, phone: maskPhone(address.phone) }
}

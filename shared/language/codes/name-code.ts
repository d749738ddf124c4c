import { type OrderPlatform, orderFormats } from './order-formats.data.ts'
import { type Courier, waybillFormats } from './waybill-formats.data.ts'

/** The courier a waybill's shape implies; `isNamed`: the text calls it a waybill. */
export function courierOf(code: string, isNamed: boolean): Courier | undefined {
  return waybillFormats.find(([, format, named]) => format.test(code) && (isNamed || named !== true))?.[0]
}

/** The platforms whose order numbers look like this. */
export function platformsOf(code: string): OrderPlatform[] {
  return orderFormats.filter(([, format]) => format.test(code)).map(([platform]) => platform)
}

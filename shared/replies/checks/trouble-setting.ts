import { findPlace } from '../../dialog/find-place.ts'
import type { TroubleSetting } from '../../domain/logistics/trouble.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { PublicCatalogue } from '../../protocol/shop.ts'

/** What a shop's troubles are judged by: its clocks, its shipping, its stock, and where cities are. */
export function troubleSettingOf(catalogue: PublicCatalogue): TroubleSetting {
  return {
    clocks: serviceRulesOf(catalogue).clocks,
    shipping: catalogue.shipping,
    skus: catalogue.skus,
    provinceOf: (city) => findPlace(city)?.province ?? null,
  }
}

import type { ArticleBody } from '../../../../shared/protocol/article.ts'
import type { BulkChange } from '../../../../shared/protocol/desk-bulk.ts'
import { fromPeriodField } from '../editor/period-field.ts'
import { splitCategory } from '../editor/split-category.ts'

/** What is typed for a change of many, whichever it is. */
export interface BulkForm {
  category: string
  layer: ArticleBody['layer']
  validFrom: string
  validTo: string
  channels: ArticleBody['channels']
  productIds: string[]
  note: string
}

export const emptyBulkForm: BulkForm = {
  category: '',
  layer: 'base',
  validFrom: '',
  validTo: '',
  channels: ['widget'],
  productIds: [],
  note: '',
}

type Parsed = { ok: true; value: BulkChange } | { ok: false; reason: string }

/** The change that was typed, or what has to be mended. */
export function parseBulkForm(kind: BulkChange['kind'], form: BulkForm): Parsed {
  switch (kind) {
    case 'move': {
      const category = splitCategory(form.category)
      if (category.length === 0) return no('写一个目录，例如：售后服务 / 退换货')
      return category.length > 3 ? no(`目录有 ${category.length} 层，最多 3 层`) : yes({ kind, category })
    }
    case 'place': {
      const [validFrom, validTo] = [fromPeriodField(form.validFrom), fromPeriodField(form.validTo)]
      if (validFrom !== null && validTo !== null && validFrom >= validTo) return no('结束要晚于开始')
      if (form.layer === 'campaign' && validTo === null) return no('活动文章要写结束时间，到点自动停用')
      return yes({ kind, layer: form.layer, validFrom, validTo })
    }
    case 'channels':
      return form.channels.length === 0 ? no('至少选一个渠道') : yes({ kind, channels: form.channels })
    case 'products':
      return yes({ kind, productIds: form.productIds })
    case 'hand-in':
      return yes({ kind, note: form.note })
    case 'publish':
    case 'retire':
      return yes({ kind })
  }
}

function yes(value: BulkChange): Parsed {
  return { ok: true, value }
}

function no(reason: string): Parsed {
  return { ok: false, reason }
}

import { useDesk } from '../../desk-context.ts'

/** What people call a product or an article whose id stands in a text; other texts stay as they are. */
export function useRecordNames(): (id: string) => string {
  const { catalogue } = useDesk()
  const held = catalogue.state.value
  if (held.kind !== 'ready') return (id) => id
  const { articles, products } = held.catalogue
  return (id) =>
    articles.find((article) => article.id === id)?.title ?? products.find((product) => product.id === id)?.title ?? id
}

import { ArticleImport, type ArticleImportOptions } from './article-import.ts'
import { RecentImports } from './recent-imports.ts'

type RecentOptions = ConstructorParameters<typeof RecentImports>[0]

/** The import under way on this device, and the last ones of the shop. */
export class ImportStore {
  readonly file: ArticleImport
  readonly recent: RecentImports

  constructor(options: ArticleImportOptions & { client: RecentOptions['client'] }) {
    const { onChanged } = options
    this.recent = new RecentImports({ client: options.client, onChanged })
    this.file = new ArticleImport({
      ...options,
      onChanged: async () => void (await Promise.all([onChanged(), this.recent.load()])),
    })
  }

  forget(): void {
    this.file.reset()
    this.recent.forget()
  }
}

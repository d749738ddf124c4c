/** The id that a site's taught profile has; none of the product's own begins like it. */
export function taughtId(host: string): string {
  const words = host
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `taught-${words}`.slice(0, 40).replace(/-$/, '')
}

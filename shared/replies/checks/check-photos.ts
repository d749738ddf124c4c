import { bare, type Check } from './check.ts'

/** Whether photographs came, or the shopper said that there are none. */
export const checkPhotos: Check<'photos'> = (context) =>
  bare(context, (context.slots.photos ?? []).length > 0 ? 'given' : 'missing')

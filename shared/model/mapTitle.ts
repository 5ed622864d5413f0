import { isBlank } from '../lib/isBlank.ts';

/** A map's title, as everything that leaves the app names it; one without a title says so. */
export function mapTitle({ title }: { readonly title: string }): string {
  return isBlank(title) ? 'Untitled map' : title;
}

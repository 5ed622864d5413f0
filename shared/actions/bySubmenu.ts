import type { ActionInfo } from './action.ts';

/** A line of a menu, or a submenu with its lines. */
export type Line<T> = T | { readonly title: string; readonly lines: readonly T[] };

/** Lines of a menu in order; neighbours that name the same submenu stand in it together. */
export function bySubmenu<T extends object>(
  items: readonly T[],
  infoOf: (item: T) => ActionInfo,
): readonly Line<T>[] {
  return items.flatMap((item, index): readonly Line<T>[] => {
    const title = infoOf(item).submenu;
    if (title === undefined) return [item];
    const before = items[index - 1];
    if (before && infoOf(before).submenu === title) return [];
    const rest = items.slice(index);
    const end = rest.findIndex((other) => infoOf(other).submenu !== title);
    return [{ title, lines: end < 0 ? rest : rest.slice(0, end) }];
  });
}

/** Whether a line is a submenu. */
export function isSubmenu<T extends object>(
  line: Line<T>,
): line is { readonly title: string; readonly lines: readonly T[] } {
  return 'title' in line && 'lines' in line;
}

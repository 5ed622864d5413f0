import { useEffect, useRef } from 'react';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { copyBlock } from '../acts/copyBlock.ts';
import { pasteBlock } from '../acts/pasteBlock.ts';
import { setParts } from '../acts/setParts.ts';
import { writeTsv } from '../clipboard/writeTsv.ts';
import { areaIdsIn, leaderIdsIn } from './range.ts';
import type { GridState } from './useGrid.ts';

/** Lines end differently from one system to the other; the cells are the same. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

/**
 * Copy, cut and paste while the grid has the keyboard. The events come to the document: what has the focus is
 * no field, and reading the clipboard in any other way is a permission that the app denies itself.
 */
export function useGridClipboard(grid: GridState): void {
  const { scroller } = grid;
  const live = useRef(grid);
  live.current = grid;
  const given = useRef<string | null>(null);

  useEffect(() => {
    const isHere = () =>
      document.activeElement === scroller.current && getState().session.overlay === null;
    const copy = (event: ClipboardEvent): boolean => {
      const { map } = getState();
      if (!isHere() || !map || !event.clipboardData) return false;
      const { shape, range } = live.current;
      const text = writeTsv(copyBlock(shape, range, map.model));
      given.current = text;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
      return true;
    };
    const onCopy = (event: ClipboardEvent) => {
      if (copy(event)) live.current.tell('Copied.');
    };
    const onCut = (event: ClipboardEvent) => {
      if (!copy(event)) return;
      const { shape, range } = live.current;
      live.current.tell(setParts(areaIdsIn(shape, range), leaderIdsIn(shape, range), 'none'));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isHere() || !event.clipboardData) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const html = event.clipboardData.getData('text/html');
      const isOwn = given.current !== null && plain(text) === plain(given.current);
      const said = pasteBlock({ html, text, isOwn }, live.current.shape, live.current.range);
      if (said !== '') verbs.notify(said);
      live.current.tell('');
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [scroller]);
}

import type { EventEmitter } from 'node:events';
import type { CdpParams } from '../engine/CdpConnection.ts';
import type { CdpSession } from '../engine/CdpSession.ts';
import { fromEngineUrl } from '../engine/schemeUrls.ts';
import { createEvent } from './ElectronEvent.ts';

const PAINT_GRACE_MS = 300;

interface History {
  readonly currentIndex: number;
  readonly entries: readonly { readonly title: string }[];
}

/**
 * Turns what the engine says about a page's loading into Electron's events on `contents`, and into
 * `standin-ready-to-show` once.
 */
export function followPage(
  session: CdpSession,
  contents: EventEmitter,
  page: { readonly isBlank: boolean },
): void {
  let isReadyToShow = false;
  const showWhenReady = (): void => {
    if (isReadyToShow) return;
    isReadyToShow = true;
    contents.emit('standin-ready-to-show');
  };
  session.on('Page.lifecycleEvent', ({ name, frameId }: CdpParams) => {
    if (name === 'firstPaint' && frameId === session.targetId && !page.isBlank) showWhenReady();
  });
  session.on('Page.domContentEventFired', () => contents.emit('dom-ready', createEvent({})));
  session.on('Page.loadEventFired', () => {
    if (page.isBlank) return;
    contents.emit('did-finish-load', createEvent({}));
    contents.emit('did-stop-loading', createEvent({}));
    void tellTitle(session, contents);
    // A page that nobody sees may never paint.
    setTimeout(showWhenReady, PAINT_GRACE_MS);
  });
  session.on('Page.frameNavigated', ({ frame }: CdpParams) => {
    const { parentId, url } = frame as { parentId?: string; url: string };
    if (parentId !== undefined) return;
    contents.emit('did-navigate', createEvent({}), fromEngineUrl(url), 200, '');
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }: CdpParams) => {
    const isMain = frameId === session.targetId;
    contents.emit('did-navigate-in-page', createEvent({}), fromEngineUrl(url as string), isMain);
  });
}

async function tellTitle(session: CdpSession, contents: EventEmitter): Promise<void> {
  const history = await session
    .send<History>('Page.getNavigationHistory')
    .catch(() => ({ currentIndex: 0, entries: [] }));
  const title = history.entries[history.currentIndex]?.title ?? '';
  if (title !== '') contents.emit('page-title-updated', createEvent({}), title, true);
}

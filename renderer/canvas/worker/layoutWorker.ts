import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { PIECE, SCENE_LISTS, type LaidOut, type LayoutAnswer, type LayoutAsk } from './messages.ts';

/** Lays out large maps beside the window. Holds the lists that it was told last. */
const lists = new Map<LaidOut, unknown[]>();
const answer = (message: LayoutAnswer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<LayoutAsk>) => {
  if (data.kind === 'records') {
    const list = data.isFirst ? [] : (lists.get(data.list) ?? []);
    list.push(...data.records);
    lists.set(data.list, list);
    return;
  }
  try {
    layOut(data);
  } catch (problem) {
    answer({ kind: 'failed', id: data.id, reason: String(problem) });
  }
});

function layOut({ id, options, isFree }: Extract<LayoutAsk, { readonly kind: 'layout' }>): void {
  const bare = createDocument('map', '', '2000-01-01T00:00:00.000Z');
  // The window sends lists of a document that it has checked.
  const model = buildModel({ ...bare, ...Object.fromEntries(lists) } as MapDocument);
  const scene = layoutLaneMap(model, options);
  for (const list of SCENE_LISTS)
    for (let start = 0; start < scene[list].length; start += PIECE)
      answer({ kind: 'part', id, list, records: scene[list].slice(start, start + PIECE) });
  const { width, height, metrics } = scene;
  const free = isFree ? layoutFreeCanvas(model) : null;
  const places = free && new Map([...free.leaders, ...free.areas]);
  answer({ kind: 'done', id, width, height, metrics, places });
}

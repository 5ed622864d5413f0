import { createRoot } from 'react-dom/client';
import '#renderer/theme/theme.css';
import '#renderer/theme/flow.css';

const query = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';

// What the preload gives in the app; the canvas needs none of it.
Object.assign(window, { api: new Proxy({}, { get: () => () => Promise.resolve(null) }) });

const [{ MapCanvas }, { generateMap }, { default: merger }, { store }, { verbs }, { canvas }] =
  await Promise.all([
    import('#renderer/canvas/MapCanvas.tsx'),
    import('#tests/bench/map/generateMap.ts'),
    import('#shared/samples/merger.remit?raw'),
    import('#renderer/store/store.ts'),
    import('#renderer/store/verbs.ts'),
    import('#renderer/store/canvasHandle.ts'),
  ]);

const [leaders = 9, areas = 22] = (query.get('size') ?? '9x22').split('x').map(Number);
const document_ = query.get('size')
  ? generateMap({
      name: 'large',
      leaders,
      areas,
      assignments: Math.round(areas * (areas > 900 ? 5 : 3.7)),
    })
  : JSON.parse(merger);
store.setState((state) => ({
  settings: {
    ...state.settings,
    theme: query.get('theme') === 'projector' ? 'projector' : 'light',
  },
}));
verbs.showMap({ docId: 'harness' as never, fileName: null, document: document_ } as never);
verbs.setSession({
  view: query.get('view') === 'free' ? 'free' : 'lanes',
  grouping: query.get('by') === 'domain' ? 'domain' : 'mode',
  isCascadesShown: query.has('cascades'),
});
Object.assign(window, { remit: { store, verbs, canvas } });

function Page() {
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <MapCanvas
        onContextMenu={(request) => {
          document.title = `menu ${request.item?.kind ?? 'ground'}`;
        }}
        renderNotes={(notes, anchor) => (
          <div
            data-notes={notes.areaId}
            style={{
              position: 'fixed',
              left: anchor.x + anchor.width,
              top: anchor.y + anchor.height,
              padding: 12,
              background: 'var(--surface-raised)',
            }}
          >
            {notes.what} {notes.leaderId} {notes.areaId}
          </div>
        )}
      />
    </div>
  );
}

await document.fonts.ready;
createRoot(document.querySelector('#root')!).render(<Page />);

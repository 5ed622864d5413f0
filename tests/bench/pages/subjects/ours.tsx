import { MapCanvas } from '#renderer/canvas/MapCanvas.tsx';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { audit } from '#shared/audit/audit.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { mount } from '../mount.ts';
import { quiet } from '../nextPaint.ts';
import type { Subject } from '../Subject.ts';
import '#renderer/theme/theme.css';
import '#renderer/theme/flow.css';

/** Our own canvas on our own store, layout included. */
export function createOurs(): Subject {
  let root: HTMLElement;
  let document: MapDocument;
  let cards = 0;
  return {
    prepare(element, map) {
      root = element;
      document = map;
      cards = map.areas.length + map.leaders.length;
      // The audit has a row of its own: its code is loaded here, only its report is the canvas's.
      audit(buildModel(map), { today: '2026-01-01', contentHash: null });
      mount(
        element,
        <UiProvider isMac={false}>
          <MapCanvas />
        </UiProvider>,
      );
    },
    open() {
      verbs.showMap({
        docId: 'bench',
        fileName: 'bench.remit',
        document,
        repairs: [],
        isDirty: false,
      });
    },
    isShown: () => hasAllNodes(root, cards) || hasPicture(root),
    async approach(areaId) {
      canvas()?.fitItems([{ kind: 'area', id: areaId }]);
      await quiet(40);
    },
    cardOf: (areaId) => gripOf(root, areaId)?.getBoundingClientRect() ?? null,
    eye: () => root.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '',
    ground: { selector: '.react-flow__pane', button: 1 },
    grip: (areaId) => gripOf(root, areaId),
    relayouts: {
      'by domain': () => verbs.setSession({ grouping: 'domain' }),
      'free canvas': () => verbs.setSession({ view: 'free' }),
      lanes: () => verbs.setSession({ view: 'lanes', grouping: 'mode' }),
    },
  };
}

/** Of a small map every card and header is an element, and seen. */
function hasAllNodes(root: HTMLElement, count: number): boolean {
  const nodes = root.getElementsByClassName('react-flow__node');
  const last = nodes[nodes.length - 1];
  return (
    nodes.length >= count && last !== undefined && getComputedStyle(last).visibility !== 'hidden'
  );
}

/** Of a large map, a painted picture stands there: one whose pixels are not all alike. */
export function hasPicture(root: HTMLElement): boolean {
  return [...root.querySelectorAll('canvas')].some((element) => {
    if (element.hidden || element.style.transform === '' || element.width <= 300) return false;
    const { width, height } = element;
    const pixels = element.getContext('2d')?.getImageData(0, Math.floor(height / 2), width, 1).data;
    return pixels?.some((value, index) => value !== pixels[index % 4]) === true;
  });
}

function gripOf(root: HTMLElement, areaId: string): Element | null {
  return root.querySelector(`.react-flow__node[data-id="area:${areaId}"]`);
}

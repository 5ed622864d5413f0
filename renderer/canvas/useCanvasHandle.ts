import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useRef, type RefObject } from 'react';
import type { CanvasHandle } from '#renderer/store/canvasHandle.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { WALL_MARGIN } from '#shared/layout/wallGrid.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { boxAround, type Box } from '#shared/lib/box.ts';
import { glideOver } from './glideOver.ts';
import { fitView, openView, presentView, revealBox, type View } from './geometry/view.ts';
import { bearerKey } from './scene/bearerKey.ts';
import { roomForNames } from './scene/farNames.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { Wanted } from './Wanted.ts';

/** Bounds of the zoom: a map of 500 lanes on a small window, and a card as large as a hand. */
export const MIN_ZOOM = 0.01;
export const MAX_ZOOM = 3;
/** Fitting never blows a small map up beyond this. */
const FIT_ZOOM = 1.15;
/** On the wall one card may be larger than that; no text of what is spoken about is under 16 px. */
const PRESENT_ZOOM = 1.6;
const PRESENT_HEIGHT = 700;
const ALMOST_ALL = 1.2;
const BACK_ROW = 16;
/** How long the eye is on its way, in milliseconds. */
const GLIDE = 200;
/** Around what is fitted, and around what is revealed, in CSS pixels. */
const FIT_MARGIN = 20;
/** Around what opens: the map has a margin of its own. */
const OPEN_MARGIN = 12;
const REVEAL_MARGIN = 72;
/** Beyond the edge of the map, where there is nothing to make room for. */
const RIM = OPEN_MARGIN / 2;
/** Text that is comfortable to read, and text that can just be read, in CSS pixels. */
const READ_WELL = 11;
const READ_JUST = 9.5;
/** What is said at the foot of a free canvas on which nobody has a part yet (`Empty`), in CSS pixels. */
const ROOM_FOR_WORDS = 150;
/** A wall is read from afar: there text begins larger. */
const FROM_AFAR = 1.25;
/** Names can be read and typed over from here on; below, `approach` comes nearer first. */
const TYPING_ZOOM = 0.65;

/** All but where the keyboard stands, which `useStanding` knows. */
export interface CanvasCamera extends Omit<CanvasHandle, 'standOn'> {
  approach(item: ItemRef): void;
  /** Shows what was asked for before it was drawn, now that another picture is. */
  reach(): void;
  /**
   * Shows the map as it opens: whole, or at reading size; domains first where there are many.
   *
   * @param isFromAnother whether another view of it was seen before
   */
  open(isFromAnother: boolean): void;
  /**
   * Shows items as large as the wall allows; the whole map for none.
   *
   * @param around what belongs to them, shown too where the items can then still be read from afar
   */
  present(items: readonly ItemRef[], around: readonly ItemRef[]): void;
  revealKey(key: string): void;
  /** Calls back with the key of what stands for an item: at once, or when it is drawn if nobody asks for more. */
  seek(item: ItemRef, onFound: (key: string) => void): void;
  /** Keeps an item in view that an edit may have moved. */
  follow(item: ItemRef): void;
}

/** Moves the eye over the map. */
export function useCanvasHandle(
  map: MapFigures,
  model: MapModel,
  host: RefObject<HTMLElement | null>,
): CanvasCamera {
  const flow = useReactFlow();
  const store = useStoreApi();
  const latest = useRef(map);
  latest.current = map;
  const latestModel = useRef(model);
  latestModel.current = model;

  const camera = useRef<CanvasCamera | null>(null);
  if (camera.current === null) {
    const pane = () => {
      const { width, height } = store.getState();
      return { width, height };
    };
    /** The pane without the words at its foot: on a free canvas they would lie over the lowest cards. */
    const paneOfMap = () => {
      const { width, height } = pane();
      const isBegun = latestModel.current.document.assignments.length > 0;
      if (latest.current.view !== 'free' || isBegun) return { width, height };
      return { width, height: height - Math.min(ROOM_FOR_WORDS, height / 3) };
    };
    const glide = (view: View, isInstant = false) => {
      const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      void flow.setViewport(view, isInstant || isCalm ? {} : { duration: GLIDE });
    };
    const keyOf = (item: ItemRef) => bearerKey(latest.current, latestModel.current, item);
    const boxesOf = (items: readonly ItemRef[]): Box[] =>
      items.flatMap((item) => {
        const key = keyOf(item);
        return key === null ? [] : (latest.current.get(key)?.box ?? []);
      });
    let presentedAt = -Infinity;
    const wanted = new Wanted<{ readonly item: ItemRef; readonly onDrawn: () => void }>();
    const goTo = (item: ItemRef, isNear: boolean) => {
      const [box] = boxesOf([item]);
      wanted.forget();
      if (!box) wanted.keep({ item, onDrawn: () => goTo(item, isNear) });
      else if (isNear && flow.getViewport().zoom < TYPING_ZOOM) fit(box, TYPING_ZOOM + 0.1);
      else show(box);
    };
    const reach = () => {
      const kept = wanted.get();
      if (kept && keyOf(kept.item) !== null) kept.onDrawn();
    };
    const seek = (item: ItemRef, onFound: (key: string) => void) => {
      const key = keyOf(item);
      wanted.forget();
      if (key === null) wanted.keep({ item, onDrawn: () => seek(item, onFound) });
      else onFound(key);
    };
    const show = (box: Box | null | undefined) => {
      if (!box) return;
      const view = flow.getViewport();
      const { isOnWall, bounds } = latest.current;
      const margin = isOnWall ? WALL_MARGIN : REVEAL_MARGIN;
      const next = revealBox(view, box, pane(), margin, { map: bounds, rim: RIM });
      if (next !== view) glide(next);
    };
    /** A map laid out for the pane stands in it as it is. */
    const wallView = (): View => {
      const { scene } = latest.current;
      return { x: (pane().width - scene.width) / 2, y: 0, zoom: 1 };
    };
    const standOnWall = () => glide(wallView(), true);
    /** As it stands on the wall, turned to the page on which the box is. */
    const turnTo = (box: Box | null) => {
      const within = { map: latest.current.bounds, rim: RIM };
      if (box) glide(revealBox(wallView(), box, pane(), WALL_MARGIN, within));
    };
    const fit = (box: Box | null, maxZoom: number) => {
      if (box && pane().width > 0) glide(fitView(box, pane(), FIT_MARGIN, maxZoom, MIN_ZOOM));
    };
    /** Headers that stay in sight lie over what they have no room beside. */
    const belowHeaders = (box: Box | null): Box | null => {
      const { view, scene } = latest.current;
      const header = scene.headers[0]?.rect;
      if (!box || !header || view !== 'lanes' || box.y < header.y + header.height) return box;
      return { ...box, y: box.y - header.height, height: box.height + header.height };
    };
    /** All of the map, and above it the names that its lanes are given from far away. */
    const wholeView = (): View => {
      const { bounds, scene, view } = latest.current;
      const { width, height } = paneOfMap();
      const below = (room: number): View => {
        const size = { width, height: Math.max(1, height - room) };
        const all = fitView(bounds, size, FIT_MARGIN, FIT_ZOOM, MIN_ZOOM);
        return { ...all, y: all.y + room };
      };
      if (view !== 'lanes') return below(0);
      const room = roomForNames(scene, below(0), pane());
      // Farther away, names may have to stand upright, which takes more room.
      return below(Math.max(room, roomForNames(scene, below(room), pane())));
    };
    camera.current = {
      fit: () => {
        if (latest.current.isOnWall) standOnWall();
        else if (pane().width > 0) glide(wholeView());
      },
      open: (isFromAnother) => {
        const { bounds, scene, textSize, isLarge } = latest.current;
        if (pane().width === 0) return;
        const px = (scene.metrics.name === 'projector' ? FROM_AFAR : 1) / textSize;
        const readable = { well: READ_WELL * px, just: READ_JUST * px };
        const whole =
          scene.sections.length > 1
            ? fitView(bounds, pane(), FIT_MARGIN, FIT_ZOOM, MIN_ZOOM)
            : openView(bounds, paneOfMap(), OPEN_MARGIN, FIT_ZOOM, readable);
        // Who has chosen something finds it in the other view, and in a window of another size.
        const chosen = boxesOf(getState().session.selection.slice(-1))[0];
        const within = { map: bounds, rim: RIM };
        // What is in sight stays under the hand: a window may find its size while somebody presses there.
        const margin = isFromAnother ? REVEAL_MARGIN : RIM;
        const view = chosen ? revealBox(whole, chosen, pane(), margin, within) : whole;
        // At once: a glide costs every frame in which cards come in a few milliseconds.
        const before = flow.getViewport();
        glide(view, true);
        if (isFromAnother && !isLarge) glideOver(host.current, store, before, view, GLIDE);
      },
      fitItems: (items) => {
        const box = belowHeaders(boxAround(boxesOf(items)));
        if (latest.current.isOnWall) turnTo(box);
        else fit(box, FIT_ZOOM);
      },
      present: (items, around) => {
        const { bounds, textSize, isOnWall } = latest.current;
        if (isOnWall) {
          standOnWall();
          return;
        }
        const own = belowHeaders(boxAround(boxesOf(items)));
        if (pane().width === 0) return;
        if (!own) {
          glide(wholeView());
          return;
        }
        const whole = belowHeaders(boxAround([own, ...boxesOf(around)])) ?? own;
        const size = {
          margin: 2 * FIT_MARGIN,
          // A larger wall shows a card larger, not more of what is faded.
          most: PRESENT_ZOOM * Math.max(1, pane().height / PRESENT_HEIGHT),
          least: (items.length > 1 ? READ_JUST * FROM_AFAR : BACK_ROW) / textSize,
          isWhole: items.length > 1,
        };
        const near = presentView(whole, own, pane(), size);
        const all = fitView(bounds, pane(), FIT_MARGIN, FIT_ZOOM, MIN_ZOOM);
        // Hardly larger than the whole map: then rather that, in its middle.
        glide(size.isWhole && near.zoom < all.zoom * ALMOST_ALL ? all : near);
        presentedAt = performance.now();
      },
      turn: (by) => {
        const { isOnWall, scene } = latest.current;
        const { x, y, zoom } = flow.getViewport();
        // Who has come nearer by hand walks on from there.
        const end = pane().height - scene.height;
        if (!isOnWall || zoom !== 1 || end >= 0) return false;
        const header = scene.sections[0]?.headerRect.height ?? 0;
        const page = pane().height - 2 * header;
        const next = Math.min(0, Math.max(end, y - by * page));
        if (Math.abs(next - y) < 1) return false;
        glide({ x, y: next, zoom });
        return true;
      },
      zoomIn: () => void flow.zoomIn({ duration: 120 }),
      zoomOut: () => void flow.zoomOut({ duration: 120 }),
      reveal: (item) => goTo(item, false),
      reach,
      seek,
      follow: (item) => {
        // On its way to a stop the eye is not called back to where it was.
        if (performance.now() - presentedAt > GLIDE) show(boxesOf([item])[0]);
      },
      revealKey: (key) => show(latest.current.get(key)?.box),
      approach: (item) => goTo(item, true),
      boxOf: (item) => boxesOf([item])[0] ?? null,
      focus: () => {
        const root = host.current;
        root?.focus({ preventScroll: true });
        // Who calls this may just have selected something: where the keyboard stands is drawn then.
        requestAnimationFrame(() => {
          if (document.activeElement !== root) return;
          root
            ?.querySelector<HTMLElement>('[data-id][tabindex="0"]')
            ?.focus({ preventScroll: true });
        });
      },
    };
  }
  return camera.current;
}

import type Electron from 'electron';
import { EventEmitter } from 'node:events';
import { loud } from '../loud.ts';

type Surface = Pick<
  Electron.Screen,
  | 'getAllDisplays'
  | 'getPrimaryDisplay'
  | 'getDisplayMatching'
  | 'getDisplayNearestPoint'
  | 'getCursorScreenPoint'
  | 'on'
  | 'off'
  | 'once'
>;

const size = { width: 1600, height: 1000 };
const displays: Electron.Display[] = [
  {
    id: 1,
    bounds: { x: 0, y: 0, ...size },
    workArea: { x: 0, y: 0, ...size },
    size,
    workAreaSize: size,
    scaleFactor: 1,
    rotation: 0,
    internal: false,
    label: 'stand-in',
    accelerometerSupport: 'unknown',
    touchSupport: 'unknown',
    monochrome: false,
    colorDepth: 24,
    colorSpace: 'srgb',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    maximumCursorSize: { width: 64, height: 64 },
    nativeOrigin: { x: 0, y: 0 },
  },
];

const overlap = (a: Electron.Rectangle, b: Electron.Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** One display; a test sets others by replacing `screen.getAllDisplays`. */
const methods = {
  getAllDisplays: () => displays,
  getPrimaryDisplay: () => screen.getAllDisplays()[0]!,
  getDisplayMatching: (rect: Electron.Rectangle) =>
    screen
      .getAllDisplays()
      .toSorted((a, b) => overlap(rect, b.bounds) - overlap(rect, a.bounds))[0]!,
  getDisplayNearestPoint: (point: Electron.Point) =>
    methods.getDisplayMatching({ ...point, width: 1, height: 1 }),
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
};

export const screen = loud(
  'screen',
  Object.assign(new EventEmitter(), methods) as unknown as Surface,
);

/** Where a window may be. */
export function screenArea(): Electron.Rectangle {
  return { ...screen.getPrimaryDisplay().workArea };
}

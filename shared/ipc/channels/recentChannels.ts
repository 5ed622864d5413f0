import type { Askers } from './windowKind.ts';

export interface RecentFile {
  readonly recentId: string;
  readonly fileName: string;
  /** The folder as a person reads it ("Documents/Board"), for telling two files apart. */
  readonly folder: string;
  readonly title: string;
  /** ISO instant of the last opening or saving. */
  readonly openedAt: string;
  readonly isMissing: boolean;
}

export interface SampleInfo {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly leaders: number;
  readonly areas: number;
}

/** What can be opened from a list, and what is kept of it. The window asks, main answers. */
export interface RecentRequests {
  'recents.list': { argument: undefined; reply: readonly RecentFile[] };
  'recents.forget': { argument: { readonly recentId: string }; reply: readonly RecentFile[] };
  'recents.clear': { argument: undefined; reply: readonly RecentFile[] };
  /** Forgets the recents and every earlier version that the app keeps, once the person has confirmed. */
  'history.clear': { argument: undefined; reply: { readonly isCleared: boolean } };
  'samples.list': { argument: undefined; reply: readonly SampleInfo[] };
}

/** Main tells, the window listens. */
export interface RecentNotices {
  'recents.changed': readonly RecentFile[];
}

export const recentAskers = {
  'recents.list': 'map',
  'recents.forget': 'map',
  'recents.clear': 'map',
  'history.clear': 'map',
  'samples.list': 'map',
} as const satisfies Askers<RecentRequests>;

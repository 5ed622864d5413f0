import type { Askers } from './windowKind.ts';

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Smallest and largest interface scale. */
export const ZOOM_RANGE = { least: 0.8, most: 2 } as const;

export interface AppSettings {
  readonly theme: ThemeChoice;
  /** Interface scale, within `ZOOM_RANGE`. */
  readonly zoom: number;
  readonly isInspectorOpen: boolean;
  readonly isMinimapShown: boolean;
  readonly isAppetiteShown: boolean;
}

/** What a person has chosen for the app. The window asks, main answers. */
export interface SettingsRequests {
  'settings.get': { argument: undefined; reply: AppSettings };
  'settings.set': { argument: Partial<AppSettings>; reply: AppSettings };
}

/** Main tells, the window listens. */
export interface SettingsNotices {
  'settings.changed': AppSettings;
}

export const settingsAskers = {
  'settings.get': 'map',
  'settings.set': 'map',
} as const satisfies Askers<SettingsRequests>;

import type { MapDocument } from '../document/document.ts';

/** A number that moves the boundary of a rule, stored in the map where it differs. */
export interface Threshold {
  readonly defaultValue: number;
  readonly least: number;
  readonly most: number;
  /** Percentages are stored as whole numbers (50 is 50 %). */
  readonly unit: 'steps' | 'percent' | 'people' | 'times' | 'lines';
  /** What it means, as the field that edits it says. */
  readonly label: string;
}

/** Every threshold with its default; names as in `settings.thresholds` of the file. */
export const THRESHOLDS = {
  appetiteGap: {
    defaultValue: 3,
    least: 1,
    most: 4,
    unit: 'steps',
    label: 'Appetites this far apart are worth a talk',
  },
  cascadeReach: {
    defaultValue: 50,
    least: 0,
    most: 100,
    unit: 'percent',
    label: 'A failure may reach this share of all areas',
  },
  redLinesPerLeader: {
    defaultValue: 3,
    least: 1,
    most: 50,
    unit: 'lines',
    label: 'Red lines of one leader before they are too many',
  },
  coOwners: {
    defaultValue: 3,
    least: 2,
    most: 50,
    unit: 'people',
    label: 'This many co-owners are too many',
  },
  coordinators: {
    defaultValue: 4,
    least: 1,
    most: 50,
    unit: 'people',
    label: 'This many coordinators are too many',
  },
  decidingGroup: {
    defaultValue: 7,
    least: 1,
    most: 50,
    unit: 'people',
    label: 'Most people who decide one area',
  },
  load: {
    defaultValue: 60,
    least: 0,
    most: 100,
    unit: 'percent',
    label: 'One leader may be busy with this share of all areas',
  },
  ownership: {
    defaultValue: 40,
    least: 0,
    most: 100,
    unit: 'percent',
    label: 'One leader may own this share of all areas',
  },
  ownershipRatio: {
    defaultValue: 2,
    least: 1,
    most: 20,
    unit: 'times',
    label: 'One leader may own this many times the mean',
  },
  sovereignShare: {
    defaultValue: 30,
    least: 0,
    most: 100,
    unit: 'percent',
    label: 'At least this share of the decided areas is sovereign',
  },
  collaborationShare: {
    defaultValue: 15,
    least: 0,
    most: 100,
    unit: 'percent',
    label: 'At least this share of the decided areas is coordinated or shared',
  },
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof THRESHOLDS;

/** The names, in the order in which the settings list them. */
export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as readonly ThresholdName[];

/**
 * The value that holds for this map: its own where it states one, else the default. Ranges bind the fields
 * that edit it, not the audit: what a file says is taken at its word. A share written as a fraction (0.5)
 * reads as the percentage that it means.
 */
export function thresholdOf(document: MapDocument, name: ThresholdName): number {
  const { defaultValue, unit } = THRESHOLDS[name];
  const { thresholds } = document.settings;
  const own = Object.hasOwn(thresholds, name) ? thresholds[name] : undefined;
  if (own === undefined) return defaultValue;
  return unit === 'percent' && own > 0 && own < 1 ? own * 100 : own;
}

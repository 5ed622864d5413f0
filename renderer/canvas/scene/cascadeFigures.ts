import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Figure } from './figure.ts';
export function cascadeFigures(_s: LaneScene, _m: MapModel, _f: readonly Figure[]): Figure[] { return []; }

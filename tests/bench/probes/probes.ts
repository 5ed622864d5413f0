import type { Probe } from '../Probe.ts';
import { acts } from './acts.ts';
import { auditMap } from './auditMap.ts';
import { canvas } from './canvas.ts';
import { crossings } from './crossings.ts';
import { edit } from './edit.ts';
import { heap } from './heap.ts';
import { laneLayout } from './laneLayout.ts';
import { lanesPassed } from './lanesPassed.ts';
import { longestTask } from './longestTask.ts';
import { openFile } from './openFile.ts';
import { pdf } from './pdf.ts';
import { saveFile } from './saveFile.ts';
import { start } from './start.ts';

/** All probes, quick ones first. A row of `goals.ts` that none of them measures says "not yet". */
export const PROBES: readonly Probe[] = [
  openFile,
  saveFile,
  auditMap,
  lanesPassed,
  crossings,
  laneLayout,
  canvas,
  heap,
  edit,
  longestTask,
  acts,
  pdf,
  start,
];

import type { AuditReport } from '#shared/audit/audit.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { describeStop, type StopWords } from '#shared/present/describeStop.ts';
import type { PresentSource } from '#shared/present/presentStops.ts';
import { positionOf, type PresentPosition } from '#shared/present/walkStops.ts';
import type { AppState } from './appState.ts';
import { reportOf } from './audit.ts';
import { listedFindings, walkedFindings } from './listedFindings.ts';
import type { Present } from './present.ts';

/** What is on the wall now. */
export interface PresentShown {
  readonly present: Present;
  readonly source: PresentSource;
  readonly position: PresentPosition;
  /** Of the stop as it is now; once it is settled, what was said when it was gone to. */
  readonly words: StopWords | null;
  /** An edit has settled what the stop was about, or taken it off the map. */
  readonly isSettled: boolean;
}

interface Inputs {
  readonly model: MapModel;
  readonly report: AuditReport | null;
  readonly step: StepNumber;
}

let lastSource: { readonly inputs: Inputs; readonly source: PresentSource } | null = null;
let lastShown: PresentShown | null = null;

/** The map and its findings in the order in which they are walked; `null` on the start screen. */
export function presentSource(state: AppState): PresentSource | null {
  if (!state.map) return null;
  const { model } = state.map;
  const report = reportOf(state);
  const { step } = state.session.meeting;
  const known = lastSource?.inputs;
  if (lastSource && known?.model === model && known.report === report && known.step === step)
    return lastSource.source;
  const everything = { step: null, leaderId: null, meetingStep: step };
  const findings = report ? walkedFindings(listedFindings(report, everything)) : [];
  const source = { model, findings };
  lastSource = { inputs: { model, report, step }, source };
  return source;
}

/** What is on the wall, made once for a state of the map and a place in it; `null` when nobody presents. */
export function presentShown(state: AppState): PresentShown | null {
  const { present } = state.session;
  const source = present && presentSource(state);
  if (!source) return null;
  if (lastShown?.present === present && lastShown.source === source) return lastShown;
  const position = positionOf(source, present);
  const words = position.stop ? describeStop(source, position.stop) : present.said;
  const isSettled = position.stop === null && present.key !== '';
  lastShown = { present, source, position, words, isSettled };
  return lastShown;
}

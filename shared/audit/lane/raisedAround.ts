import type { Assignment } from '../../document/assignment.ts';
import type { Cascade } from '../../document/cascade.ts';
import type { Id } from '../../document/fields.ts';
import { acknowledgedBy } from '../../model/acknowledgedBy.ts';
import { appetiteRange } from '../../model/appetiteRange.ts';
import { isBlindCascade } from '../../model/blindCascade.ts';
import type { AuditContext } from '../auditContext.ts';
import type { AreaState } from './laneChange.ts';

/** The rules of other steps that a change of one area's mode or roles makes speak up. */
export function raisedAround(
  context: AuditContext,
  before: AreaState,
  after: AreaState,
): readonly string[] {
  const raised: string[] = [];
  if (hasAppetiteGap(context, after) && !hasAppetiteGap(context, before)) {
    raised.push('appetite-gap');
  }
  if (before.assignments === after.assignments) return raised;
  if (blindsACascade(context, before, after)) raised.push('blind-cascade');
  if (leavesCascadesUnsaid(context, before, after)) raised.push('cascade-unstated');
  if (silencesAnExpert(context, before, after)) raised.push('expert-not-heard');
  if (makesAnExpertAgree(context, before, after)) raised.push('agree-on-expertise-alone');
  return raised;
}

const isDeciding = ({ role }: Assignment) => role === 'owner' || role === 'coordinator';
const isOwner = ({ role }: Assignment) => role === 'owner';

function hasAppetiteGap({ model, threshold }: AuditContext, state: AreaState): boolean {
  const { mode } = state.area;
  if (mode !== 'coordinated' && mode !== 'shared') return false;
  const range = appetiteRange(model, state.assignments);
  return range !== null && range.highest - range.lowest >= threshold('appetiteGap');
}

function blindsACascade({ model }: AuditContext, before: AreaState, after: AreaState): boolean {
  const areaId = before.area.id;
  const isBlind = ({ fromAreaId, toAreaId }: Cascade, state: AreaState) => {
    const rolesIn = (id: Id) => (id === areaId ? state.assignments : model.assignmentsOfArea(id));
    return isBlindCascade(rolesIn(fromAreaId), rolesIn(toAreaId));
  };
  return [...model.cascadesFrom(areaId), ...model.cascadesTo(areaId)].some(
    (cascade) => isBlind(cascade, after) && !isBlind(cascade, before),
  );
}

function leavesCascadesUnsaid(context: AuditContext, before: AreaState, after: AreaState) {
  const { model } = context;
  const areaId = before.area.id;
  const hasCascade = (id: Id) => model.cascadesFrom(id).length > 0;
  const isUnsaid = (leaderId: Id, state: AreaState) => {
    const owned = model
      .assignmentsOfLeader(leaderId)
      .filter((one) => isOwner(one) && one.areaId !== areaId)
      .map((one) => one.areaId);
    const here = state.assignments.find((one) => one.leaderId === leaderId);
    if (here?.role === 'owner') owned.push(areaId);
    return owned.length > 0 && !owned.some(hasCascade);
  };
  return after.assignments.some(
    ({ leaderId }) =>
      model.leader(leaderId)?.noCascades === false &&
      isUnsaid(leaderId, after) &&
      !isUnsaid(leaderId, before),
  );
}

function silencesAnExpert({ model }: AuditContext, before: AreaState, after: AreaState): boolean {
  const { id, heard } = before.area;
  const decided = new Set(before.assignments.filter(isDeciding).map(({ leaderId }) => leaderId));
  return after.assignments.some(
    (one) =>
      !isDeciding(one) &&
      decided.has(one.leaderId) &&
      !heard.some(({ leaderId }) => leaderId === one.leaderId) &&
      model
        .expertiseOfLeader(one.leaderId)
        .some(
          (expertise) => expertise.areaIds.includes(id) && acknowledgedBy(expertise).length > 0,
        ),
  );
}

function makesAnExpertAgree({ model }: AuditContext, before: AreaState, after: AreaState): boolean {
  const mustAgree = ({ role, level, ground, leaderId, areaId }: Assignment) =>
    role === 'coordinator' &&
    level === 'agree' &&
    ground === 'expertise' &&
    model.edge(leaderId, areaId).redLines.length === 0;
  const did = new Set(before.assignments.filter(mustAgree).map(({ leaderId }) => leaderId));
  return after.assignments.some((one) => mustAgree(one) && !did.has(one.leaderId));
}

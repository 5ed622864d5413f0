import type { Hit } from '#shared/model/findInMap.ts';
import { showItem } from '#renderer/actions/showItem.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { goInSteps } from './goInSteps.ts';

/** What the team walks to for the item: a risk or red line is talked about at its area, or at its leader. */
function stopOf(item: ItemRef): ItemRef {
  const document = getState().map?.document;
  if (item.kind === 'risk') {
    const risk = document?.risks.find((one) => one.id === item.id);
    return risk ? { kind: 'area', id: risk.areaId } : item;
  }
  if (item.kind === 'redLine') {
    const line = document?.redLines.find((one) => one.id === item.id);
    if (!line) return item;
    return line.areaId === null
      ? { kind: 'leader', id: line.leaderId }
      : { kind: 'area', id: line.areaId };
  }
  return item;
}

/**
 * Selects what the hit is about and brings it into view, in the six steps by going to where it is talked
 * about, on the wall by walking to it; what is said of the map opens its sheet.
 */
export function goToHit(hit: Hit): void {
  if (hit.item === null) {
    verbs.setSession({ overlay: { kind: 'mapProperties' } });
    return;
  }
  const isCascade = hit.item.kind === 'cascade';
  const change = isCascade ? { isCascadesShown: true } : {};
  const { map, session } = getState();
  const isInSteps = session.screen === 'steps' && map !== null;
  if (!session.present && !isInSteps) {
    showItem(hit.item, { change });
    return;
  }
  verbs.setSession({ selection: [hit.item], ...change });
  if (session.present && presentVerbs.goToItem(stopOf(hit.item))) return;
  if (isInSteps) goInSteps(map.model, hit.item);
  else canvas()?.reveal(hit.item);
}

import type { Finding } from '#shared/audit/finding.ts';
import type { SubjectKind } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import { speakerOf } from '#shared/model/speakerOf.ts';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { ITEM_KINDS, type ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Marks the element of a step where something is talked about, so that a finding can lead there. */
export function placeOf(kind: SubjectKind, id: Id): { readonly 'data-place': string } {
  return { 'data-place': `${kind}:${id}` };
}

/**
 * Goes where a finding is talked about: to the turn of its leader and the place in the step that shows it
 * most exactly; where the step shows nothing of it, to the map with it selected.
 */
export function goThere(finding: Finding): void {
  const { map } = getState();
  if (!map) return;
  const subjects = finding.subjects;
  for (const { kind, id } of subjects) {
    const turn = speakerOf(map.model, kind, id);
    if (turn !== null) meetingVerbs.setTurn(finding.step, turn);
    if (kind === 'outcome' || kind === 'area') meetingVerbs.setTopic(finding.step, id);
  }
  meetingVerbs.goToStep(finding.step);
  // What has just been asked for is on screen after the next frame.
  requestAnimationFrame(() => {
    const named = subjects.map(({ kind, id }) => `${kind}:${id}`);
    const places = [...document.querySelectorAll<HTMLElement>('[data-place]')];
    const isNamed = (place: HTMLElement, count: number) =>
      named.slice(0, count).every((name) => holds(place, name));
    const shown =
      // An outcome's row of one leader lies inside the outcome: the innermost that names all.
      places.findLast((place) => isNamed(place, named.length)) ??
      places.find((place) => named.some((name) => place.dataset['place'] === name));
    if (shown) land(shown);
    else showOnMap(subjects.at(-1));
  });
}

/** Whether a place, or one that it lies in, is the named one. */
function holds(place: HTMLElement, name: string): boolean {
  return place.closest(`[data-place="${CSS.escape(name)}"]`) !== null;
}

function land(place: HTMLElement): void {
  const parts = [...place.querySelectorAll<HTMLElement>('input, textarea, button, [tabindex]')];
  const field = parts.find((part) => part.tabIndex >= 0 && part.ariaHidden !== 'true');
  place.scrollIntoView({ block: 'center' });
  (field ?? place).focus({ preventScroll: true });
}

function showOnMap(subject: { readonly kind: SubjectKind; readonly id: Id } | undefined): void {
  const kind = ITEM_KINDS.find((one) => one === subject?.kind);
  const item: ItemRef | null = kind && subject ? { kind, id: subject.id } : null;
  if (item) verbs.setSession({ screen: 'map', selection: [item] });
}

import { useState } from 'react';
import type { Level, Role } from '#shared/document/assignment.ts';
import type { OpenMap } from '#renderer/store/appState.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { newId } from '#renderer/store/newId.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';

/** The four ways in which a leader can take part, as the role keys 1 to 4 set them. */
const PARTS = ['owner', 'agree', 'consult', 'informed'] as const;
type Part = (typeof PARTS)[number];

const PART_LABELS: Readonly<Record<Part, string>> = {
  owner: 'Owner',
  agree: 'Coordinator, must agree',
  consult: 'Coordinator, consulted',
  informed: 'Informed',
};

const ROLE_OF: Readonly<Record<Part, { readonly role: Role; readonly level: Level | null }>> = {
  owner: { role: 'owner', level: null },
  agree: { role: 'coordinator', level: 'agree' },
  consult: { role: 'coordinator', level: 'consult' },
  informed: { role: 'informed', level: null },
};

/** Connecting by keyboard: from a leader to an area, or the other way round, and in which role. */
export function ConnectDialog({ from }: { readonly from: ItemRef }) {
  const map = useApp((state) => state.map);
  const [otherId, setOtherId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Part | null>(null);
  const close = () => verbs.setSession({ overlay: null });
  if (!map) return null;
  const isFromLeader = from.kind === 'leader';
  const ends = (other: string) =>
    isFromLeader ? { leaderId: from.id, areaId: other } : { leaderId: other, areaId: from.id };
  const part = chosen ?? suggestedPart(map, otherId === null ? null : ends(otherId));
  const connect = () => {
    if (otherId === null) return;
    const isDone = verbs.dispatch({
      id: 'assignment.connect',
      payload: {
        assignmentId: newId(),
        ...ends(otherId),
        ...ROLE_OF[part],
        replace: true,
        deriveMode: true,
      },
    });
    if (!isDone) return;
    const drawn = ends(otherId);
    const edge = edgeBetween(drawn.leaderId, drawn.areaId);
    verbs.setSession({ overlay: null, ...(edge ? { selection: [edge] } : {}) });
    // Not back to where one came from: on the new line, where role keys and notes are next.
    canvas()?.focus();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      onSubmit={connect}
      size="narrow"
      title={`Connect ${nameOf(map, from)}`}
      description={
        isFromLeader
          ? 'Choose a decision area and the part in it.'
          : 'Choose a leader and their part.'
      }
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" disabled={otherId === null} onClick={connect}>
            Connect
          </Button>
        </>
      }
    >
      <Combobox
        label={isFromLeader ? 'Decision area' : 'Leader'}
        value={otherId}
        options={optionsFor(map, from)}
        onChange={setOtherId}
      />
      <Select
        label="Part"
        value={part}
        options={PARTS.map((value) => ({ value, label: PART_LABELS[value] }))}
        onChange={setChosen}
      />
    </Dialog>
  );
}

/** The part that the leader has; else an area that nobody owns wants an owner first, and then people to coordinate with. */
function suggestedPart(
  map: OpenMap,
  ends: { readonly leaderId: string; readonly areaId: string } | null,
): Part {
  if (!ends) return 'consult';
  const present = map.model.assignment(ends.leaderId, ends.areaId);
  if (present?.role === 'coordinator') return present.level === 'agree' ? 'agree' : 'consult';
  if (present) return present.role;
  return map.model.inRole(ends.areaId, 'owner').length === 0 ? 'owner' : 'consult';
}

function edgeBetween(leaderId: string, areaId: string): ItemRef | null {
  const assignment = getState().map?.model.assignment(leaderId, areaId);
  return assignment ? { kind: 'assignment', id: assignment.id } : null;
}

function nameOf({ model }: OpenMap, item: ItemRef): string {
  const leader = item.kind === 'leader' ? model.leader(item.id)?.title : undefined;
  return leader ?? model.area(item.id)?.name ?? '';
}

function optionsFor({ document, model }: OpenMap, from: ItemRef) {
  const roleHint = (leaderId: string, areaId: string) => {
    const role = model.assignment(leaderId, areaId)?.role;
    return role === undefined ? {} : { hint: `now ${role}` };
  };
  return from.kind === 'leader'
    ? document.areas.map(({ id, name }) => ({ value: id, label: name, ...roleHint(from.id, id) }))
    : document.leaders.map(({ id, title }) => ({
        value: id,
        label: title,
        ...roleHint(id, from.id),
      }));
}

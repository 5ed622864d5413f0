import type { RefObject } from 'react';
import type { MapModel } from '#shared/model/mapModel.ts';
import { RoleChooser } from '../gestures/RoleChooser.tsx';
import { itemKey } from '../itemKey.ts';
import type { Connecting } from '../useConnecting.ts';

interface FreshRoleProps {
  readonly connecting: Connecting;
  readonly model: MapModel;
  /** The pane in which the line was dropped. */
  readonly host: RefObject<HTMLElement | null>;
  readonly goTo: (key: string) => void;
}

/** Beside a line that was just drawn: which role it is to be. */
export function FreshRole({ connecting, model, host, goTo }: FreshRoleProps) {
  const { fresh, choose, close } = connecting;
  if (!fresh) return null;
  const { link, place, assignmentId } = fresh;
  // Asked for only when it is needed: it makes the engine lay out the page in the middle of a render.
  const origin = host.current?.getBoundingClientRect();
  const goToRole = () => goTo(itemKey({ kind: 'assignment', id: assignmentId }));
  return (
    <RoleChooser
      place={{ x: place.x - (origin?.left ?? 0), y: place.y - (origin?.top ?? 0) }}
      title={`${model.leader(link.leaderId)?.title ?? ''} in ${model.area(link.areaId)?.name ?? ''}`}
      current={fresh.choice}
      onChoose={(choice) => {
        choose(choice);
        goToRole();
      }}
      onClose={() => {
        close();
        goToRole();
      }}
    />
  );
}

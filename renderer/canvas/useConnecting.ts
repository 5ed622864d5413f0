import type { OnConnectEnd, OnConnectStart } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '#renderer/store/newId.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Point } from '#shared/lib/box.ts';
import { clientPoint } from './geometry/clientPoint.ts';
import { laneAt } from './gestures/laneAt.ts';
import { planConnect, type Link } from './gestures/planConnect.ts';
import type { RoleChoice } from './gestures/RoleChooser.tsx';
import { fromItemKey, itemKey } from './itemKey.ts';
import type { MapFigures } from './scene/MapFigures.ts';

/** A line that is being drawn: from where, to where, and what it would be. */
export interface OpenLine {
  readonly from: Point;
  readonly to: Point;
  readonly link: Link | null;
  readonly targetKey: string | null;
}

/** The role just drawn, waiting to be made another. */
export interface FreshLink {
  readonly link: Link;
  readonly assignmentId: string;
  readonly choice: RoleChoice;
  /** Client coordinates of the drop. */
  readonly place: Point;
}

export interface Connecting {
  readonly line: OpenLine | null;
  readonly fresh: FreshLink | null;
  readonly choose: (choice: RoleChoice) => void;
  readonly close: () => void;
  readonly handlers: {
    readonly onConnectStart: OnConnectStart;
    readonly onConnectEnd: OnConnectEnd;
  };
}

/**
 * Drawing a line from a lane or card to a card or lane. React Flow leads the pointer; what lies under
 * it is asked of the figures, so that any place on a card or lane counts, painted ones too.
 */
export function useConnecting(
  map: MapFigures,
  model: MapModel,
  toPoint: (event: MouseEvent | TouchEvent) => Point,
): Connecting {
  const [line, setLine] = useState<OpenLine | null>(null);
  const [fresh, setFresh] = useState<FreshLink | null>(null);
  const origin = useRef<{ readonly item: ItemRef; readonly from: Point } | null>(null);
  const latest = useRef({ map, model, toPoint });
  latest.current = { map, model, toPoint };

  const lineTo = useCallback((event: MouseEvent | TouchEvent): OpenLine | null => {
    const start = origin.current;
    if (!start) return null;
    const { map: figures, model: present } = latest.current;
    const to = latest.current.toPoint(event);
    const target = targetAt(figures, to, start.item);
    const link = planConnect(present, start.item, target);
    return { from: start.from, to, link, targetKey: link && target ? itemKey(target) : null };
  }, []);

  const isOpen = line !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    const follow = (event: PointerEvent) => setLine(lineTo(event));
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [isOpen, lineTo]);

  const onConnectStart: OnConnectStart = useCallback(
    (event, { nodeId }) => {
      const item = nodeId === null ? null : fromItemKey(nodeId);
      if (!item) return;
      origin.current = { item, from: latest.current.toPoint(event) };
      setFresh(null);
      setLine(lineTo(event));
    },
    [lineTo],
  );
  const onConnectEnd: OnConnectEnd = useCallback(
    (event) => {
      const link = lineTo(event)?.link ?? null;
      origin.current = null;
      setLine(null);
      if (!link) return;
      if (link.presentId !== null) {
        verbs.setSession({ selection: [{ kind: 'assignment', id: link.presentId }] });
        verbs.notify(link.says);
        return;
      }
      const assignmentId = newId();
      if (!connect(link, assignmentId, link)) return;
      setFresh({ link, assignmentId, choice: link, place: clientPoint(event) });
    },
    [lineTo],
  );

  const choose = (choice: RoleChoice) => {
    if (fresh) connect(fresh.link, fresh.assignmentId, choice);
    setFresh(null);
  };
  return {
    line,
    fresh,
    choose,
    close: () => setFresh(null),
    handlers: useRef({ onConnectStart, onConnectEnd }).current,
  };
}

/** Drawing and choosing the role are one step of undo. */
function connect({ leaderId, areaId }: Link, assignmentId: string, choice: RoleChoice): boolean {
  const { role, level } = choice;
  const payload = { assignmentId, leaderId, areaId, role, level, replace: true, deriveMode: true };
  const isDone = verbs.dispatch(
    { id: 'assignment.connect', payload },
    { mergeKey: `connect ${assignmentId}` },
  );
  if (isDone) verbs.setSession({ selection: [{ kind: 'assignment', id: assignmentId }] });
  return isDone;
}

/** What a line is let go on: a card, a header, or a lane anywhere along it. */
function targetAt(map: MapFigures, point: Point, from: ItemRef): ItemRef | null {
  const under = map.at(point, 0)?.item ?? null;
  if (under?.kind === 'area' || under?.kind === 'leader') return under;
  if (map.view !== 'lanes' || from.kind !== 'area') return null;
  const lane = laneAt(map.scene, point);
  return lane ? { kind: 'leader', id: lane.leaderId } : null;
}

import {
  Focus,
  Info,
  Maximize2,
  PanelRight,
  Redo2,
  Search,
  SquarePlus,
  Undo2,
  UserPlus,
  Waypoints,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionId } from '#shared/actions/catalog.ts';
import { useAction } from '#renderer/actions/useActions.ts';
import { useApp } from '#renderer/store/store.ts';
import {
  Toolbar as ToolbarFrame,
  ToolbarButton,
  ToolbarIcon,
  ToolbarRule,
} from '#renderer/ui/Toolbar.tsx';
import { Tooltip } from '#renderer/ui/Tooltip.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { FindingsTally } from './FindingsTally.tsx';
import { ModeTally } from './ModeTally.tsx';
import { ScreenSwitch } from './ScreenSwitch.tsx';
import styles from './Toolbar.module.css';

/** The verbs that are always at hand, and how far the team has come. */
export function Toolbar() {
  const title = useApp((state) => state.map?.document.title ?? '');
  return (
    <section className={styles.bar} aria-label="Map tools">
      <VisuallyHidden>
        <h1>{title}</h1>
      </VisuallyHidden>
      <ToolbarFrame label="Tools">
        <ScreenSwitch />
        <ToolbarRule />
        <ActionWords action="leader.add" words="Leader" icon={<UserPlus aria-hidden />} />
        <ActionWords action="area.add" words="Decision area" icon={<SquarePlus aria-hidden />} />
        <ToolbarRule />
        <ActionIcon action="edit.undo" icon={<Undo2 />} />
        <ActionIcon action="edit.redo" icon={<Redo2 />} />
        <ModeTally />
        <FindingsTally />
        <ToolbarRule />
        <ActionIcon action="edit.find" icon={<Search />} />
        <ActionIcon action="view.focus" icon={<Focus />} />
        <ActionIcon action="view.cascades" icon={<Waypoints />} />
        <ActionIcon action="view.legend" icon={<Info />} />
        <ToolbarRule />
        <ActionIcon action="view.zoomOut" icon={<ZoomOut />} className={styles.spare} />
        <ActionIcon action="view.zoomIn" icon={<ZoomIn />} className={styles.spare} />
        <ActionIcon action="view.fit" icon={<Maximize2 />} />
        <ToolbarRule />
        <ActionIcon action="view.inspector" icon={<PanelRight />} />
      </ToolbarFrame>
    </section>
  );
}

interface ActionProps {
  readonly action: ActionId;
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
}

function ActionIcon({ action, icon, className }: ActionProps) {
  const view = useAction(action);
  return (
    <ToolbarIcon
      label={view.label}
      accelerator={view.info.accelerators?.[0]}
      icon={icon}
      className={className}
      disabled={!view.isEnabled}
      isPressed={view.isChecked ?? undefined}
      onClick={view.run}
    />
  );
}

function ActionWords({ action, icon, words }: ActionProps & { readonly words: string }) {
  const view = useAction(action);
  return (
    <Tooltip text={view.label} accelerator={view.info.accelerators?.[0]}>
      <ToolbarButton
        variant="quiet"
        size="small"
        icon={icon}
        className={styles.action}
        disabled={!view.isEnabled}
        aria-label={view.label}
        onClick={view.run}
      >
        <span className={styles.actionWords}>{words}</span>
      </ToolbarButton>
    </Tooltip>
  );
}

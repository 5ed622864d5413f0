import {
  Focus,
  Info,
  Maximize2,
  PanelRight,
  Plus,
  Redo2,
  Search,
  Undo2,
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
        <ActionWords action="leader.add" words="Leader" icon={<Plus aria-hidden />} />
        <ActionWords action="area.add" words="Decision area" icon={<Plus aria-hidden />} />
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
        <ActionIcon action="view.zoomOut" icon={<ZoomOut />} />
        <ActionIcon action="view.zoomIn" icon={<ZoomIn />} />
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
}

function ActionIcon({ action, icon }: ActionProps) {
  const view = useAction(action);
  return (
    <ToolbarIcon
      label={view.label}
      accelerator={view.info.accelerators?.[0]}
      icon={icon}
      disabled={!view.isEnabled}
      isPressed={view.isChecked ?? undefined}
      onClick={view.run}
    />
  );
}

function ActionWords({ action, icon, words }: ActionProps & { readonly words?: string }) {
  const view = useAction(action);
  return (
    <ToolbarButton
      variant="quiet"
      size="small"
      icon={icon}
      disabled={!view.isEnabled}
      aria-label={words === undefined ? undefined : view.label}
      onClick={view.run}
    >
      {words ?? view.label}
    </ToolbarButton>
  );
}

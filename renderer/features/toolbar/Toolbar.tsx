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
import { useActions, type ActionView } from '#renderer/actions/useActions.ts';
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
  const actions = useActions();
  const title = useApp((state) => state.map?.document.title ?? '');
  const find = (id: ActionId) => actions.find((action) => action.id === id);
  const icon = (id: ActionId, picture: ReactNode) => <ActionIcon view={find(id)} icon={picture} />;
  return (
    <section className={styles.bar} aria-label="Map tools">
      <VisuallyHidden>
        <h1>{title}</h1>
      </VisuallyHidden>
      <ToolbarFrame label="Tools">
        <ScreenSwitch find={find} />
        <ToolbarRule />
        <ActionWords view={find('leader.add')} words="Leader" icon={<Plus aria-hidden />} />
        <ActionWords view={find('area.add')} words="Decision area" icon={<Plus aria-hidden />} />
        <ToolbarRule />
        {icon('edit.undo', <Undo2 />)}
        {icon('edit.redo', <Redo2 />)}
        <ModeTally />
        <FindingsTally view={find('view.findings')} />
        <ToolbarRule />
        {icon('edit.find', <Search />)}
        {icon('view.focus', <Focus />)}
        {icon('view.cascades', <Waypoints />)}
        {icon('view.legend', <Info />)}
        <ToolbarRule />
        {icon('view.zoomOut', <ZoomOut />)}
        {icon('view.zoomIn', <ZoomIn />)}
        {icon('view.fit', <Maximize2 />)}
        <ToolbarRule />
        {icon('view.inspector', <PanelRight />)}
      </ToolbarFrame>
    </section>
  );
}

interface ActionProps {
  readonly view: ActionView | undefined;
  readonly icon?: ReactNode;
}

function ActionIcon({ view, icon }: ActionProps) {
  if (!view) return null;
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

function ActionWords({ view, icon, words }: ActionProps & { readonly words?: string }) {
  if (!view) return null;
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

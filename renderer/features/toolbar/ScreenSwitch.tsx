import { Grid3x3, ListOrdered, Rows3, Workflow } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionId } from '#shared/actions/catalog.ts';
import { useAction } from '#renderer/actions/useActions.ts';
import { ToolbarButton } from '#renderer/ui/Toolbar.tsx';
import { Tooltip } from '#renderer/ui/Tooltip.tsx';
import styles from './Toolbar.module.css';

const SCREENS: readonly (readonly [id: ActionId, icon: ReactNode])[] = [
  ['view.lanes', <Rows3 key="lanes" aria-hidden />],
  ['view.free', <Workflow key="free" aria-hidden />],
  ['view.matrix', <Grid3x3 key="matrix" aria-hidden />],
  ['view.steps', <ListOrdered key="steps" aria-hidden />],
];

/** What fills the window: two pictures of the map, the matrix, the six steps. Icons alone where it is narrow. */
export function ScreenSwitch() {
  return (
    <div className={styles.switch} role="group" aria-label="Screen">
      {SCREENS.map(([id, icon]) => (
        <ScreenButton key={id} action={id} icon={icon} />
      ))}
    </div>
  );
}

function ScreenButton({ action, icon }: { readonly action: ActionId; readonly icon: ReactNode }) {
  const view = useAction(action);
  return (
    <Tooltip text={view.label} accelerator={view.info.accelerators?.[0]}>
      <ToolbarButton
        variant="quiet"
        size="small"
        className={styles.screen}
        icon={icon}
        aria-label={view.label}
        aria-pressed={view.isChecked ?? undefined}
        disabled={!view.isEnabled}
        onClick={view.run}
      >
        <span className={styles.screenName}>{view.label}</span>
      </ToolbarButton>
    </Tooltip>
  );
}

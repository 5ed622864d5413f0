import { displayText } from '#shared/layout/displayText.ts';
import { useAction } from '#renderer/actions/useActions.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { partOfLeader } from '#renderer/store/leaderPart.ts';
import { useApp } from '#renderer/store/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './OnlyLeaderBar.module.css';

/** Says, as long as it is so, that the lane map shows one leader's areas alone, and how many that are. */
export function OnlyLeaderBar() {
  const model = useApp((state) => state.map?.model);
  const leaderId = useApp(({ session }) =>
    session.screen === 'map' && session.view === 'lanes' ? session.onlyLeaderId : null,
  );
  const action = useAction('view.onlyLeader');
  const showAll = () => {
    action.run();
    // The button goes away: the keyboard goes to what it showed.
    canvas()?.focus();
  };
  const leader = leaderId === null ? undefined : model?.leader(leaderId);
  return (
    <div role="status">
      {model && leader && (
        <p className={styles.bar}>
          <span className={styles.said}>
            Only what concerns <strong>{displayText(leader.title)}</strong>:{' '}
            {partOfLeader(model, leader.id).areaIds.size} of {model.document.areas.length} decision
            areas
          </span>
          <Button size="small" onClick={showAll}>
            Show all
          </Button>
        </p>
      )}
    </div>
  );
}

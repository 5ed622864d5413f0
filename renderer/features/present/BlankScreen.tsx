import { createPortal } from 'react-dom';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { useApp } from '#renderer/store/store.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import styles from './Present.module.css';

/** Nothing on the wall: over everything, popups included, until a key or a click brings the map back. */
export function BlankScreen() {
  const isBlank = useApp(({ session }) => session.present?.isBlank ?? false);
  if (!isBlank) return null;
  return createPortal(
    <button type="button" className={styles.blank} autoFocus onClick={presentVerbs.toggleBlank}>
      <VisuallyHidden>The screen is blank. Press B to show the map again.</VisuallyHidden>
    </button>,
    document.body,
  );
}

import { FolderOpen, LockKeyhole, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { runAction } from '#renderer/actions/runAction.ts';
import { useApp } from '#renderer/store/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LaneFigure } from './LaneFigure.tsx';
import { RecentList } from './RecentList.tsx';
import { SampleList } from './SampleList.tsx';
import styles from './WelcomeScreen.module.css';

export interface WelcomeScreenProps {
  /** What waits to be decided, before all else; nothing when there is nothing. */
  readonly unsaved?: ReactNode;
  readonly onOpenRecent: (recentId: string) => void;
  readonly onForgetRecent: (recentId: string) => void;
  readonly onClearRecents: () => void;
  readonly onOpenSample: (name: string) => void;
}

/** Where the app begins: a new map, one from before, or a sample to look at. */
export function WelcomeScreen(props: WelcomeScreenProps) {
  const recents = useApp((state) => state.recents);
  const samples = useApp((state) => state.samples);
  return (
    <main className={styles.screen}>
      <div className={styles.page}>
        <section className={styles.intro} aria-label="Begin">
          <LaneFigure />
          <h1 className={styles.name}>Remit</h1>
          <p className={styles.sentence}>
            Who decides alone, who must be brought in, and what you decide together.
          </p>
          <div className={styles.begin}>
            <Button variant="primary" icon={<Plus aria-hidden />} onClick={run('file.new')}>
              New map…
            </Button>
            <Button icon={<FolderOpen aria-hidden />} onClick={run('file.open')}>
              Open…
            </Button>
          </div>
        </section>
        <div className={styles.side}>
          {props.unsaved}
          <RecentList
            recents={recents}
            onOpen={props.onOpenRecent}
            onForget={props.onForgetRecent}
            onClear={props.onClearRecents}
          />
          <SampleList samples={samples} onOpen={props.onOpenSample} />
        </div>
      </div>
      <footer className={styles.privacy}>
        <span>
          <LockKeyhole aria-hidden />
          Nothing you type leaves this computer.
        </span>
        <span>A map can also be dropped on this window.</span>
      </footer>
    </main>
  );
}

function run(actionId: 'file.new' | 'file.open') {
  return () => void runAction(actionId);
}

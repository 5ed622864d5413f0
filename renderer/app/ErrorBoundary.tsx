import { Component, type ErrorInfo, type ReactNode } from 'react';
import { runAction } from '#renderer/actions/runAction.ts';
import styles from './ErrorBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}

/**
 * When a screen cannot be drawn, the map itself is still in the store: it can be saved, and drawing can
 * be tried again.
 */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(problem: Error, info: ErrorInfo): void {
    console.error(problem, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className={styles['page']} role="alert">
        <h1>This screen could not be drawn.</h1>
        <p>Your map is safe in memory. Save it under a new name, then show it again.</p>
        <p className={styles['actions']}>
          <button type="button" onClick={() => void runAction('file.saveAs')}>
            Save as…
          </button>
          <button type="button" onClick={() => this.setState({ isBroken: false })}>
            Show it again
          </button>
        </p>
      </main>
    );
  }
}

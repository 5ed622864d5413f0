import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** When this window cannot be drawn, nothing is lost: the map is the other window's. */
export class NotesBoundary extends Component<Props, { readonly isBroken: boolean }> {
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
      <main role="alert">
        <h1>This window could not be drawn.</h1>
        <p>Nothing is lost: close it, and open it again from the window with the map.</p>
        <button type="button" onClick={() => this.setState({ isBroken: false })}>
          Show it again
        </button>
      </main>
    );
  }
}

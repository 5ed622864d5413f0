import { Component, type ErrorInfo, type ReactNode } from 'react';

export interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands there when it could not be drawn; `again` tries once more. */
  readonly renderBroken: (again: () => void) => ReactNode;
}

/** Whatever goes wrong in drawing ends here, and can be tried again. */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(problem: Error, info: ErrorInfo): void {
    console.error(problem, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return this.props.renderBroken(() => this.setState({ isBroken: false }));
  }
}

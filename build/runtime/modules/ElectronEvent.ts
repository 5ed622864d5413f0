/** The first argument of Electron's events. */
export interface ElectronEvent {
  readonly defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

/** A cancellable event; `facts` are its further properties. */
export function createEvent<T extends object>(facts: T): ElectronEvent & T {
  let isPrevented = false;
  const event = {
    ...facts,
    preventDefault: () => {
      isPrevented = true;
    },
  };
  Object.defineProperty(event, 'defaultPrevented', { get: () => isPrevented, enumerable: true });
  return event as ElectronEvent & T;
}

/** The one origin whose page may ask anything of main. */
export const ORIGIN = 'app://bundle';

/** What of an IPC event counts; Electron's own event fits. */
export interface RequestEvent {
  readonly sender: unknown;
  readonly senderFrame: { readonly origin: string; readonly parent: unknown } | null;
}

/**
 * Whether a message comes from the top frame of our own window, showing our own page. A frame that
 * was destroyed since, or never was one, is no sender.
 */
export function isOwnWindow(event: RequestEvent, ownContents: unknown): boolean {
  try {
    const frame = event.senderFrame;
    return (
      frame !== null &&
      ownContents !== null &&
      event.sender === ownContents &&
      frame.parent === null &&
      frame.origin === ORIGIN
    );
  } catch {
    // Electron throws when a property of a frame is read after the frame is gone.
    return false;
  }
}

/** The window that a menu item's click belongs to. Set by BrowserWindow; kept apart from its cycle. */
export const findMenuTarget: { current: () => unknown } = { current: () => undefined };

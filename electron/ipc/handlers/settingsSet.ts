import type { Handler } from './handlers.ts';

export const settingsSet: Handler<'settings.set'> = ({ settings }, change) => settings.set(change);

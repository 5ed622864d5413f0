import type { Handler } from './Handler.ts';

export const settingsSet: Handler<'settings.set'> = ({ settings }, change) => settings.set(change);

import type { Handler } from './handlers.ts';

export const settingsGet: Handler<'settings.get'> = ({ settings }) => settings.get();

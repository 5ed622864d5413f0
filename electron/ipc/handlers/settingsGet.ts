import type { Handler } from './Handler.ts';

export const settingsGet: Handler<'settings.get'> = ({ settings }) => settings.get();
